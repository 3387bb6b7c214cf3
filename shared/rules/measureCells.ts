import type { Source } from './schema'
import type { InsatsRow } from './schemaInsats'

/** The facts of a measure in the order they are read, with the cells of the evidence that prove them. */
const proofs = {
  targetGroup: ['target_group'],
  content: ['content'],
  maxAmount: ['max_amount'],
  typicalAmount: ['typical_amount'],
  durationMax: ['duration_max'],
  typicalDuration: ['typical_duration'],
  age: ['age_min', 'age_max'],
  exclusions: ['exclusions'],
  law: ['law'],
  needs: ['needs_assessed'],
  decidedBy: ['decided_by'],
  followUp: ['followup_interval'],
  followUpChild: ['followup_interval_child'],
  fee: ['fee'],
  documentation: ['documentation'],
} as const

export type CellKey = keyof typeof proofs
export const cellKeys = Object.keys(proofs) as CellKey[]

/** One fact of a measure: own words, '' when the source is silent, and where it stands. */
export type MeasureCell = {
  readonly key: CellKey
  readonly text: string
  readonly silent: boolean
  readonly sources: readonly Source[]
}

const needs = { yes: 'Ja', no: 'Nej', either: 'Båda förekommer', unstated: '' } as const
const fees = { free: 'Ingen avgift', charged: 'Avgift', mixed: 'Olika', unstated: '' } as const
const documents = {
  required: 'Ska dokumenteras',
  'exempt 14:6': 'Undantagen; källan åberopar 14 kap. 6 § SoL',
  'exempt 14:7': 'Undantagen; källan åberopar 14 kap. 7 § SoL',
  mixed: 'Olika',
  unstated: '',
} as const

const unsaid =
  /^(unstated|(nivån )?framgår inte(, se [^;]*)?|anges inte.*|(nivån framgår inte; )?källan nämner .* under utbildning)$/i

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}

function joined(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => sentence(part.replace(/\.$/, '')))
    .join('. ')
}

function ageText({ min, max }: InsatsRow['age']): string {
  const number = /^\d+$/
  if (number.test(min) && number.test(max)) return `${min}–${max} år`
  const from = min.replace(/^(\d+)(?=$|;)/, 'från $1 år')
  const to = number.test(max) ? `till och med ${max} år` : max
  return from === to ? sentence(from) : joined([from, to])
}

/** The class in words, and what the source adds; once where the source says the same. */
function classed(word: string, detail: string): string {
  return detail.startsWith(word) ? joined([detail]) : joined([word, detail])
}

const texts: Record<CellKey, (row: InsatsRow) => string> = {
  targetGroup: (row) => row.targetGroup ?? '',
  content: (row) => row.content ?? '',
  maxAmount: (row) => sentence(row.maxAmount),
  typicalAmount: (row) => sentence(row.typicalAmount),
  durationMax: (row) => sentence(row.durationMax),
  typicalDuration: (row) => sentence(row.typicalDuration),
  age: (row) => ageText(row.age),
  exclusions: (row) => joined(row.exclusions),
  law: (row) => row.law,
  needs: (row) => needs[row.needsAssessed],
  decidedBy: (row) => sentence(row.decidedBy),
  followUp: (row) => sentence(row.followUp.text),
  followUpChild: (row) => sentence(row.followUp.childText),
  fee: (row) => classed(fees[row.fee.class], row.fee.detail),
  documentation: (row) => classed(documents[row.documentation.class], row.documentation.detail),
}

/** Where in the source the fact stands: each proven heading once, else the measure's own. */
export function sourcesOf(row: InsatsRow, key: CellKey): Source[] {
  const cells: readonly string[] = proofs[key]
  const proven = row.evidence
    .filter(({ cell }) => cells.includes(cell))
    .map(({ line, section }): Source => ({
      file: row.source.file,
      section: section ?? row.source.section,
      line,
    }))
  const first = proven.filter(
    ({ section }, place) => proven.findIndex((one) => one.section === section) === place,
  )
  return first.length > 0 ? first : [row.source]
}

/** The facts of one measure, in order. A source that only points elsewhere counts as silent. */
export function measureCells(row: InsatsRow): MeasureCell[] {
  return cellKeys.map((key) => {
    const text = texts[key](row)
    const silent = text === '' || unsaid.test(text)
    const said = text.toLowerCase() === 'unstated' ? '' : text
    return { key, text: said, silent, sources: sourcesOf(row, key) }
  })
}
