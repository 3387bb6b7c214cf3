import { hideSmall, isSmall } from './smallCounts'
import type { Shown } from './smallCounts'
import { rakningar } from './statistik'
import type { Fordelning, Manad, Spridning, Statistik } from './statistik'
import { statistikOrd } from './statistikOrd'
import {
  cell,
  countTable,
  dividedTable,
  FEW,
  figure,
  HIDDEN,
  NOTHING,
  sumsOf,
} from './statistikTabell'
import type { Tabell } from './statistikTabell'
import { monthText } from './text'

/** What the keys of the counts are called; a key without a name stands as it is. */
export type StatistikNamn = Readonly<
  Record<'status' | 'slag' | 'niva' | 'omrade', Readonly<Record<string, string>>>
>

/** How the goals of each measure stood, as it may be shown to anyone. */
export function malTabell({ mal }: Pick<Statistik, 'mal'>): Tabell {
  const { mal: title, uppfyllelser: heads, notes } = statistikOrd
  return dividedTable({ id: 'mal', title, note: notes.mal, heads }, mal)
}

/** How the states of each life area had moved, as it may be shown to anyone. */
export function omradeTabell(
  { omraden }: Pick<Statistik, 'omraden'>,
  names: StatistikNamn['omrade'],
): Tabell {
  const { omraden: title, rorelser: heads, notes } = statistikOrd
  return dividedTable({ id: 'omraden', title, note: notes.omraden, heads }, omraden, { names })
}

/**
 * Watches in time and not, for the three tables of them: they count the same things by kind, strength and
 * month, so of the sums only those of the two columns are the same in all, and those are shown in all.
 */
function inTime(fordelning: Fordelning): Fordelning {
  return fordelning.map(([key, counts]) => {
    const [held = 0, ...missed] = counts
    return [key, [held, missed.reduce((sum, one) => sum + one, 0)]]
  })
}

const HELD = ['I tid', 'Inte i tid']

function watchTables({ bevakningar }: Statistik): Tabell[] {
  const { notes } = statistikOrd
  const table = (id: 'bevakningar' | 'styrkor', of: Fordelning, note: string) =>
    dividedTable({ id, title: statistikOrd[id], note, heads: HELD }, inTime(of), {
      names: { '': 'Utan styrka' },
      columnSums: true,
    })
  return [
    table('bevakningar', bevakningar.sorter, notes.bevakningar),
    table('styrkor', bevakningar.styrkor, ''),
  ]
}

function spreadRow(title: string, spread: Spridning | null): readonly (string | number)[] {
  if (spread === null) return [title, 0, NOTHING, NOTHING, NOTHING]
  const { antal, median, fran, till } = spread
  if (isSmall(antal)) return [title, FEW, HIDDEN, HIDDEN, HIDDEN]
  return [title, antal, median, fran, till]
}

/** A row of counts whose sum is shown elsewhere: the cells that may be shown with it. */
function shownLine(counts: readonly number[]): readonly Shown[] {
  return hideSmall([counts])?.cells[0] ?? counts.map(() => null)
}

function medianCell(spread: Spridning | null): string | number {
  if (spread === null) return NOTHING
  return isSmall(spread.antal) ? HIDDEN : spread.median
}

/** A share says how many both parts are: shown where both may be. */
function shareCell({ iTid, tider }: Manad, shown: readonly Shown[]): string | number {
  if (tider === 0) return NOTHING
  const isWhole = shown.length > 0 && shown.every((count) => count !== null)
  return isWhole ? Math.round((iTid / tider) * 100) : HIDDEN
}

function monthTable(manader: readonly Manad[]): Tabell {
  const inkomna = shownLine(manader.map((one) => one.inkomna))
  const beslut = shownLine(manader.map((one) => one.beslut))
  const held = hideSmall(
    manader.map(({ iTid, tider }) => [iTid, tider - iTid]),
    { columnSums: true },
  )
  const rows = manader.map((month, at) => [
    ...[monthText(month.manad), cell(inkomna[at] ?? null), cell(beslut[at] ?? null)],
    beslut[at] === null ? HIDDEN : medianCell(month.tillBeslut),
    shareCell(month, held?.cells[at] ?? []),
  ])
  const { manader: title, notes } = statistikOrd
  const columns = ['Månad', 'Inkommet', 'Beslut', 'Median, dagar', 'I tid, procent']
  return { id: 'manader', title, note: notes.manader, columns, rows }
}

function summary(statistik: Statistik): Tabell {
  const { bevakningar, ejVerkstallda, tillBeslut } = statistik
  const sums = sumsOf(inTime(bevakningar.sorter), 2)
  const [held = 0, missed = 0] = sums
  const isShown = !isSmall(held) && !isSmall(missed) && held + missed > 0
  const waited = ejVerkstallda.reduce((sum, [, antal]) => sum + antal, 0)
  const rows = [
    ['Akter', figure(statistik.akter)],
    ['Inkomna ansökningar och anmälningar', figure(statistik.inkomna)],
    ['Beslut', figure(statistik.beslut)],
    [
      'Median, dagar till beslut',
      tillBeslut && !isSmall(tillBeslut.antal) ? tillBeslut.median : NOTHING,
    ],
    ['Hållna tider, procent', isShown ? Math.round((held / (held + missed)) * 100) : NOTHING],
    ['Ej verkställda beslut', figure(waited)],
  ]
  const title = statistikOrd.nyckeltal
  return { id: 'nyckeltal', title, note: '', columns: ['Uppgift', 'Tal'], rows }
}

/** All tables of a period in the order they are read. Each count in them may be shown to anyone. */
export function publikaTabeller(statistik: Statistik, names: StatistikNamn): readonly Tabell[] {
  const { notes, titles, ej: title, staende } = statistikOrd
  const ledtider: Tabell = {
    ...{ id: 'ledtider', title: statistikOrd.ledtider, note: notes.ledtider },
    columns: ['Tid', 'Antal', 'Median', 'Från', 'Till'],
    rows: [
      spreadRow(statistikOrd.tillBeslut, statistik.tillBeslut),
      spreadRow(statistikOrd.tillVerkstallt, statistik.tillVerkstallt),
    ],
  }
  const counts = rakningar.map((part) =>
    countTable(part, statistik[part], {
      ...{ title: titles[part], note: part === 'status' ? notes.status : '' },
      names: part === 'insats' ? {} : names[part],
    }),
  )
  return [
    ...[summary(statistik), monthTable(statistik.manader), ledtider, ...watchTables(statistik)],
    countTable('ej', statistik.ejVerkstallda, { title, note: notes.ej, names: staende }),
    ...[malTabell(statistik), omradeTabell(statistik, names.omrade), ...counts],
  ]
}
