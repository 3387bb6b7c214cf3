import type { Table } from '../tables/table'

/** What a column of somebody else's table can become. `avsnitt` is the heading over the points. */
export const importFields = [
  ...(['nr', 'avsnitt', 'arende', 'lagrum', 'villkor'] as const),
  ...(['niva', 'ersattare', 'anmarkning'] as const),
] as const
export type ImportField = (typeof importFields)[number]

/** For each column of the table the field it becomes, or null: left out. */
export type Mapping = readonly (ImportField | null)[]

/** Heads as municipalities write them (law.md 2.2), by the field they mean; the first that fits counts. */
const heads: Readonly<Record<ImportField, RegExp>> = {
  nr: /^(nr|nummer|punkt|punkt ?nr|kap nr|löpnr|p)$/,
  avsnitt: /^(avsnitt|rubrik|kapitel|område|avdelning|ärendegrupp)$/,
  arende: /^(ärende|ärenden|ärendetyp|beslut|beslutstyp|delegationens art|typ av ärende|vad)/,
  lagrum: /^(lagrum|lag|lagstöd|författning|stöd i lag)/,
  villkor: /^(villkor|begränsning|omfattning|gräns|förutsättning)/,
  niva: /^(delegat|delegationsnivå|lägsta (besluts)?nivå|beslutsnivå|nivå|beslutar|beslutsfattare|delegerat till|vem)/,
  ersattare: /^(ersättare|ers)/,
  anmarkning: /^(anmärkning|anm|kommentar|övrigt|notering)/,
}

function plainHead(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\d ]/gu, '')
    .trim()
}

/** A guess from the head of each column; a field is given once, to the first column that fits. */
export function guessMapping(header: readonly string[]): Mapping {
  const taken = new Set<ImportField>()
  return header.map((text) => {
    const head = plainHead(text)
    const field = importFields.find((one) => !taken.has(one) && heads[one].test(head)) ?? null
    if (field !== null) taken.add(field)
    return field
  })
}

/** Whether a mapping can give points at all: matter and level must have a column each, none twice. */
export function mappingWorks(mapping: Mapping): boolean {
  const given = mapping.filter((field) => field !== null)
  return given.includes('arende') && given.includes('niva') && new Set(given).size === given.length
}

/** Tables with the same head read as one: a document may have one table under each heading. */
export type TableGroup = {
  readonly header: readonly string[]
  readonly parts: readonly Table[]
  readonly guess: Mapping
}

/** The tables of a file by their head, the one that looks most like a delegation order first. */
export function tableGroups(tables: readonly Table[]): readonly TableGroup[] {
  const byHead = new Map<string, Table[]>()
  for (const table of tables.filter(({ rows }) => rows.length > 1)) {
    const head = (table.rows[0] ?? []).map(plainHead).join('|')
    byHead.set(head, [...(byHead.get(head) ?? []), table])
  }
  const groups = [...byHead.values()].map((parts): TableGroup => {
    const header = parts[0]?.rows[0] ?? []
    return { header, parts, guess: guessMapping(header) }
  })
  const score = ({ guess, parts }: TableGroup) =>
    (mappingWorks(guess) ? 1000 : 0) +
    guess.filter((field) => field !== null).length * 10 +
    parts.length
  return groups.toSorted((a, b) => score(b) - score(a))
}
