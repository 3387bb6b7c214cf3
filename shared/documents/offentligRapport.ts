import type { RapportPost } from '../domain/register'
import { roleInfo } from '../rules/roles'
import { type Block, type Dokument, facts, heading, list, paragraph, table } from './blocks'
import { groupBy } from './groupBy'
import { grouped, lagTitle, type LawGroup, type RapportInput, type ReportRow } from './rapportRader'
import { completeness, rangeText, type Serie } from './series'
import { hideSmall, isSmall, mergeSmall, type Shown, THRESHOLD } from './smallCounts'
import { slagText } from './slag'
import { capitalise, longDate } from './text'

const HIDDEN = 'x'
const REST = 'Övriga'
const ALL = 'Alla'
const OUTCOMES = ['Bifall', 'Delvis avslag', 'Avslag', 'Annat'] as const

/**
 * The public report: how many decisions, by act, measure, outcome and level, and whether the number series
 * are whole. No row stands for a decision, no delegate and no akt is named, counts from 1 to 4 are hidden
 * so that no sum gives them back. The tables share nothing but the grand total, so none of them helps to
 * solve another. Fewer than five decisions in all: no table.
 */
export function offentligRapport(input: RapportInput): Dokument {
  const groups = grouped(input)
  const rows = groups.flatMap(({ insatser }) => [...insatser.values()].flat())
  const { kontor, period } = input
  const total = isSmall(rows.length) ? `färre än ${THRESHOLD}` : String(rows.length)
  return {
    title: 'Redovisning av delegationsbeslut',
    type: 'Delegationsbeslut',
    date: input.date,
    kontor,
    references: [],
    marking: null,
    foot: '',
    landscape: false,
    blocks: [
      paragraph(kontor.namnd, 'recipient'),
      heading(1, 'Redovisning av delegationsbeslut'),
      facts([
        { label: 'Period', value: `${period.from} – ${period.to}` },
        { label: 'Sammanträde', value: input.sammantrade ?? '' },
        { label: 'Antal beslut', value: total },
      ]),
      heading(2, 'Förslag till beslut'),
      list([`${kontor.namnd} lägger redovisningen till handlingarna.`], true),
      ...about(input),
      ...(rows.length < THRESHOLD ? tooFew(rows.length) : tables(groups, input)),
      ...seriesPart(completeness(input.posts, input.known)),
    ],
  }
}

function about({ period }: RapportInput): Block[] {
  return [
    heading(2, 'Om redovisningen'),
    paragraph(
      `Redovisningen omfattar alla beslut som har fattats på delegation eller av utskott till och med den ${longDate(period.to)} och som inte har anmälts tidigare (6 kap. 40 § och 7 kap. 8 § kommunallagen). Ett beslut på delegation är nämndens beslut. Nämnden får kännedom om det genom anmälan men kan inte ändra det.`,
    ),
    paragraph(
      `Varje beslut för sig finns i sekretessbilagan, som inte är offentlig (26 kap. 1 § offentlighets- och sekretesslagen). Här visas inga antal mellan 1 och ${THRESHOLD - 1}, eftersom de kan peka ut en person. De är slagna ihop eller utbytta mot ${HIDDEN}, och det är också så många andra antal som behövs för att de inte ska gå att räkna fram.`,
    ),
  ]
}

function tooFew(count: number): Block[] {
  return [
    heading(2, 'Antal beslut'),
    paragraph(
      count === 0
        ? 'Inga beslut finns att redovisa för perioden.'
        : 'Besluten är för få för att kunna delas upp.',
    ),
  ]
}

function tables(groups: readonly LawGroup[], input: RapportInput): Block[] {
  const byLag = new Map(
    groups.map(({ lag, insatser }) => [
      lagTitle(lag, input.period.to),
      [...insatser.values()].flat(),
    ]),
  )
  const { kept, rest } = mergeSmall(byLag)
  return [
    heading(2, 'Antal beslut per lag, insats och utfall'),
    ...kept.flatMap(([title, rows]) => lawTable(title, rows)),
    ...(rest === null ? [] : lawTable(kept.length === 0 ? 'Alla lagar' : 'Övriga lagar', rest)),
    heading(2, 'Antal beslut per beslutsnivå'),
    levelTable(groups),
  ]
}

function lawTable(title: string, rows: readonly ReportRow[]): Block[] {
  const lines = named(mergeSmall(groupBy(rows, (row) => row.post.rad.insatsName)))
  const outcomes = groupBy(rows, (row) => outcomeOf(row.post))
  const order = new Map(OUTCOMES.flatMap((name) => [[name, outcomes.get(name) ?? []] as const]))
  const occurring = new Map([...order].filter(([, members]) => members.length > 0))
  const columns = named(mergeSmall(occurring), 'Övriga utfall')
  const counts = lines.map(([, members]) =>
    columns.map(([, column]) => members.filter((row) => column.includes(row)).length),
  )
  const shown = hideSmall(counts)
  const head = heading(3, `${title}, ${rows.length} beslut`)
  if (shown === null) return [head, paragraph('Antalen är för små för att kunna delas upp.')]
  const body = lines.map(([name], at) => [
    capitalise(name),
    ...(shown.cells[at] ?? []).map(text),
    text(shown.rowTotals[at] ?? null),
  ])
  const sums = ['Summa', ...shown.columnTotals.map(text), String(rows.length)]
  const titles = [...columns.map(([name]) => name), 'Summa']
  return [
    head,
    table(
      [
        { title: 'Insats eller ärende', weight: 4 },
        ...titles.map((column) => ({ title: column, weight: 1.6, align: 'right' as const })),
      ],
      [...body, sums],
      true,
    ),
  ]
}

/** Groups with the merged one last, under a name that says what it holds. */
function named<T>({ kept, rest }: ReturnType<typeof mergeSmall<T>>, name = REST) {
  return rest === null ? kept : [...kept, [kept.length === 0 ? ALL : name, rest] as const]
}

function text(count: Shown): string {
  return count === null ? HIDDEN : String(count)
}

function outcomeOf({ rad }: RapportPost): (typeof OUTCOMES)[number] {
  const { utfall } = slagText(rad.slag)
  return OUTCOMES.find((outcome) => outcome === utfall) ?? 'Annat'
}

function levelTable(groups: readonly LawGroup[]): Block {
  const rows = groups.flatMap(({ insatser }) => [...insatser.values()].flat())
  const lines = named(mergeSmall(groupBy(rows, (row) => levelName(row.post.rad.niva))))
  return table(
    [
      { title: 'Beslutsnivå', weight: 4 },
      { title: 'Antal', weight: 1, align: 'right' },
    ],
    [
      ...lines.map(([name, members]) => [name, String(members.length)]),
      ['Summa', String(rows.length)],
    ],
    true,
  )
}

function levelName(niva: string): string {
  return capitalise(roleInfo(niva).label)
}

/** Gaps by post held, never by name; no counts and no ends of a series, which would give small counts away. */
function seriesPart(series: readonly Serie[]): Block[] {
  const flawed = series.filter((one) => one.missing.length + one.duplicates.length > 0)
  const lines = flawed.map((one) => {
    const who = capitalise(one.befattning || roleInfo(one.niva).label)
    const missing = one.missing.length === 0 ? '' : ` Nummer ${rangeText(one.missing)} saknas.`
    const twice =
      one.duplicates.length === 0 ? '' : ` Nummer ${rangeText(one.duplicates)} finns flera gånger.`
    return `${who}, ${one.year}:${missing}${twice}`
  })
  return [
    heading(2, 'Kontroll av beslutens nummer'),
    paragraph(
      'Varje beslutsfattare numrerar sina beslut i en egen serie för året. Därför syns det om något beslut fattas i redovisningen.',
    ),
    ...(lines.length === 0 ? [paragraph('Alla serier är hela.')] : [list(lines)]),
  ]
}
