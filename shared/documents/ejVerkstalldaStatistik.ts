import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import { type Block, type Dokument, facts, heading, list, paragraph, table } from './blocks'
import { groupBy } from './groupBy'
import { hideSmall, isSmall, mergeSmall, THRESHOLD, type Shown } from './smallCounts'
import { capitalise, longDate } from './text'

/** A decision of the statistics: the measure, and how long it has waited. Nothing of whom. */
export type WaitingDecision = { readonly insatsName: string; readonly days: number }

export type StatistikInput = {
  readonly kontor: Kontor
  readonly date: IsoDate
  readonly kvartal: string
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  readonly decisions: readonly WaitingDecision[]
}

const SPANS: readonly (readonly [title: string, most: number])[] = [
  ['3–6 månader', 183],
  ['6–12 månader', 365],
  ['Mer än ett år', Number.POSITIVE_INFINITY],
]

/**
 * The quarter's statistics for fullmäktige and the auditors (SoL 34:3, LSS 28 h): how many granting
 * decisions weren't carried out, which measures, how long. Without identities: counts from 1 to 4 are
 * hidden so that no sum gives them back; fewer than five in all gives no table.
 */
export function ejVerkstalldaStatistik(input: StatistikInput): Dokument {
  const { kontor, kvartal, period, decisions } = input
  const total = isSmall(decisions.length) ? `färre än ${THRESHOLD}` : String(decisions.length)
  return {
    title: 'Statistik över ej verkställda beslut',
    type: 'Ej verkställda beslut',
    date: input.date,
    kontor,
    references: [],
    marking: null,
    foot: '',
    landscape: false,
    blocks: [
      paragraph('Kommunfullmäktige och kommunens revisorer', 'recipient'),
      heading(1, `Ej verkställda beslut, ${kvartal}`),
      facts([
        { label: 'Period', value: `${longDate(period.from)} – ${longDate(period.to)}` },
        { label: 'Nämnd', value: kontor.namnd },
        { label: 'Antal beslut', value: total },
      ]),
      heading(2, 'Förslag till beslut'),
      list(
        [`${kontor.namnd} överlämnar statistiken till kommunfullmäktige och revisorerna.`],
        true,
      ),
      heading(2, 'Om statistiken'),
      paragraph(
        `Här redovisas gynnande beslut enligt 11 kap. 1 § och 12 kap. 1 § socialtjänstlagen och 9 § LSS som under kvartalet inte var verkställda tre månader efter beslutet, eller efter ett avbrott. Antal mellan 1 och ${THRESHOLD - 1} visas inte, eftersom de kan peka ut en person.`,
      ),
      ...tablePart(decisions),
    ],
  }
}

function tablePart(decisions: readonly WaitingDecision[]): Block[] {
  if (decisions.length === 0) return [paragraph('Inga beslut finns att redovisa för kvartalet.')]
  if (isSmall(decisions.length)) return [paragraph('Besluten är för få för att kunna delas upp.')]
  const { kept, rest } = mergeSmall(groupBy(decisions, ({ insatsName }) => insatsName))
  const lines = [...kept, ...(rest === null ? [] : [['Övriga insatser', rest] as const])]
  const counts = lines.map(([, members]) => spansOf(members))
  const shown = hideSmall(counts)
  if (shown === null) return [paragraph('Antalen är för små för att kunna delas upp.')]
  const body = lines.map(([name], at) => [
    capitalise(name),
    ...(shown.cells[at] ?? []).map(text),
    text(shown.rowTotals[at] ?? null),
  ])
  return [
    heading(2, 'Antal beslut per insats och väntetid'),
    table(
      [
        { title: 'Insats', weight: 4 },
        ...SPANS.map(([title]) => ({ title, weight: 2, align: 'right' as const })),
        { title: 'Summa', weight: 2, align: 'right' },
      ],
      [...body, ['Summa', ...shown.columnTotals.map(text), String(decisions.length)]],
      true,
    ),
  ]
}

function spansOf(members: readonly WaitingDecision[]): number[] {
  const placed = members.map(({ days }) => SPANS.findIndex(([, most]) => days <= most))
  return SPANS.map((_, at) => placed.filter((place) => place === at).length)
}

function text(count: Shown): string {
  return count === null ? 'x' : String(count)
}
