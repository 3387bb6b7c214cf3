import { nivaName } from '@renderer/stores/packs'
import { slagNames, statusNames } from '@renderer/text/sv/domain'
import { longDate } from '@renderer/text/dates'
import { statistik as words } from '@renderer/text/sv/statistik'
import type { Dagar } from '@shared/deadlines/period'
import type { Statistik } from '@shared/documents/statistik'
import { publikaTabeller } from '@shared/documents/statistikTabeller'
import type { StatistikNamn } from '@shared/documents/statistikTabeller'
import { OKAND_NIVA } from '@shared/domain/infort'
import { livsomradeNames } from '@shared/domain/underlagText'
import { writeXlsx } from '@shared/tables/xlsxWrite'

/** What the counts' keys are called here; levels by the office's own guidelines. */
export function namesFor({ niva }: Pick<Statistik, 'niva'>): StatistikNamn {
  const levels = niva.map(([key]) => [key, key === OKAND_NIVA ? words.unknownLevel : nivaName(key)])
  return {
    ...{ status: statusNames, slag: slagNames, omrade: livsomradeNames },
    niva: Object.fromEntries(levels) as Record<string, string>,
  }
}

/** The file's bytes (.xlsx): a sheet a table, and one that says what they count. */
export function statistikXlsx(
  statistik: Statistik,
  { enhet, period }: { readonly enhet: string; readonly period: Dagar },
): Uint8Array {
  const tables = publikaTabeller(statistik, namesFor(statistik))
  const notes = tables.flatMap(({ title, note }) => (note === '' ? [] : [[title, note]]))
  const days = `${longDate(period.from)} – ${longDate(period.to)}`
  const about = [[words.unit, enhet], [words.period, days], [words.about, words.note], ...notes]
  return writeXlsx([
    ...tables.map(({ title, columns, rows }) => ({ name: title, header: columns, rows })),
    { name: words.about, header: words.aboutColumns, rows: about },
  ])
}
