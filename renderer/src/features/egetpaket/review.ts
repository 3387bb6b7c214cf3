import { egetPaket as words } from '@renderer/text/sv/egetpaket'
import { fieldLabel } from '@renderer/text/sv/egetpaketFields'
import { ruleSet } from '@renderer/stores/packs'
import { lint } from '@shared/rules/lint'
import type { LintFinding } from '@shared/rules/lintTypes'
import { ownPackProblems, packTables } from '@shared/rules/ownPack'
import type { UncheckedPack } from '@shared/rules/ownPackPatch'
import { Pack } from '@shared/rules/schemaPack'
import { packProblems } from './problems'
import { rowName } from './rows'

/** One thing the review found: whether it stops, where, and the sentence a person reads. */
export type ReviewLine = Readonly<{
  id: string
  stops: boolean
  /** True where the pack that was copied has it too. */
  inBase: boolean
  where: string
  text: string
}>

type At = Readonly<{
  base: Pack
  today: string
  taken: readonly string[]
  removed: readonly { readonly skal: string }[]
}>

function lintOf(pack: Pack): readonly LintFinding[] {
  const found = lint({ packs: [pack], laws: ruleSet().laws })
  return found.filter((one) => one.pack === pack.id && one.level !== 'flagga')
}

function whereOf(pack: UncheckedPack, { table, id }: LintFinding): string {
  const known = packTables.find((name) => name === table)
  const row = known === undefined ? undefined : pack[known].find((one) => one.id === id)
  if (known === undefined || row === undefined) return ''
  return `${words.tables[known]}: ${rowName(known, row)}`
}

function stopping(id: string, where: string, text: string): ReviewLine {
  return { id, stops: true, inBase: false, where, text }
}

/** What the schema and the rules of an own pack say: everything here stops. */
function ownLines(whole: UncheckedPack, at: At): ReviewLine[] {
  const pack = Pack.safeParse(whole)
  const fields = packProblems(whole).map(({ table, row, path, message }) => {
    const where = `${words.tables[table]}: ${rowName(table, row) || words.edit.unnamed}`
    return stopping(`${table} ${row.id} ${path}`, where, `${fieldLabel(path) || path}: ${message}`)
  })
  const reasons = at.removed.some(({ skal }) => skal.trim() === '')
  const rules = pack.success ? ownPackProblems(pack.data, at) : []
  const isHeader = !pack.success && fields.length === 0
  return [
    ...fields,
    ...(isHeader ? [stopping('header', words.diff.header, words.field.empty)] : []),
    ...(reasons ? [stopping('skal', words.edit.removed, words.review.removedWhy)] : []),
    ...rules.map((code) => stopping(code, words.diff.header, words.problems[code])),
  ]
}

/**
 * The whole review: fields that can't stand, what an own pack may not say, and what lint finds in it.
 * `pack` is the pack when nothing stops it. Lint runs only on what is a pack.
 */
export function reviewOf(
  whole: UncheckedPack,
  at: At,
): { readonly lines: readonly ReviewLine[]; readonly pack: Pack | null } {
  const own = ownLines(whole, at)
  const parsed = Pack.safeParse(whole)
  if (!parsed.success) return { lines: own, pack: null }
  const key = ({ table, id, code, message }: LintFinding) => `${table} ${id} ${code} ${message}`
  const before = new Set(lintOf(at.base).map((one) => key({ ...one, id: nameless(one, at.base) })))
  const found = lintOf(parsed.data).map((one): ReviewLine => ({
    id: key(one),
    stops: one.level === 'fel',
    inBase: before.has(key({ ...one, id: nameless(one, parsed.data) })),
    where: whereOf(whole, one),
    text: one.message,
  }))
  const lines = [...own, ...found]
  return { lines, pack: lines.some(({ stops }) => stops) ? null : parsed.data }
}

/** A finding about the pack itself carries the pack's id, which a copy changes. */
function nameless({ id }: LintFinding, pack: Pack): string {
  return id === pack.id ? '' : id
}
