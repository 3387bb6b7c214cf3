import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { renderDocx } from '@shared/documents/render'
import type { RapportInput } from '@shared/documents/rapportRader'
import { sekretessbilaga } from '@shared/documents/sekretessbilaga'
import { evaluateWith } from '@shared/rules/assemble'
import { rapportInput } from '../../tests/golden/rapport.samples'
import { scenariosOf } from '../../tests/rules/scenario'
import { loadRuleSet, packIds } from '../rulesFiles'
import { compare, type Figure } from './measure'

const DECISIONS = 500

/** The rules and the Word files, in Node. */
export async function pureFigures(): Promise<readonly Figure[]> {
  return [await rules(), await annex()]
}

async function rules(): Promise<Figure> {
  const held = loadRuleSet()
  const cases = packIds().flatMap((pack) => scenariosOf(pack).map(({ facts }) => ({ pack, facts })))
  return compare({
    what: `Pröva ett fall (alla ${cases.length} scenarier), per fall`,
    run: () => cases.map(({ pack, facts }) => evaluateWith(held, pack, facts)),
    base: 'JSON-kopia av samma uppgifter',
    runBase: () => cases.map(({ facts }) => JSON.parse(JSON.stringify(facts)) as unknown),
    ...{ rounds: 5, units: cases.length },
  })
}

async function annex(): Promise<Figure> {
  const { posts } = rapportInput
  const many = Array.from({ length: DECISIONS }, (_, at) => posts[at % posts.length] ?? posts[0])
  const input: RapportInput = { ...rapportInput, posts: many.filter((post) => post !== undefined) }
  const { blocks } = sekretessbilaga(input)
  return compare({
    what: `Sekretessbilaga med ${DECISIONS} beslut till docx`,
    run: () => renderDocx(sekretessbilaga(input)),
    base: 'bara docx-biblioteket, samma celler utan utformning',
    runBase: () => Packer.toArrayBuffer(bare(blocks)),
    ...{ rounds: 11, units: 1 },
  })
}

function bare(blocks: ReturnType<typeof sekretessbilaga>['blocks']): Document {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const row = (texts: readonly string[]) => new TableRow({ children: texts.map(cell) })
  const children = blocks.flatMap((block) =>
    block.kind === 'table' ? [new Table({ rows: block.rows.map(row) })] : [],
  )
  return new Document({ sections: [{ children }] })
}
