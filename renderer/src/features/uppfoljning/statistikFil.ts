import { statistik as words } from '@renderer/text/sv/statistik'
import { isSmall } from '@shared/documents/smallCounts'
import { publicRakning, rakningar } from '@shared/documents/statistik'
import type { Statistik } from '@shared/documents/statistik'
import { writeXlsx } from '@shared/tables/xlsxWrite'

/** Fewer than five is said in words, never as a figure. */
function shown(antal: number | null): string | number {
  return antal === null || isSmall(antal) ? words.few : antal
}

/** The statistics as rows of a sheet: no identity, no group or figure of one to four. */
export function statistikRows(
  { ledtid, ejVerkstallda, ...counts }: Statistik,
  nameOf: (part: (typeof rakningar)[number], key: string) => string,
): readonly (readonly (string | number)[])[] {
  const rows = rakningar.flatMap((part) =>
    publicRakning(counts[part], '').map(([key, antal]) => [
      words.titles[part],
      key === '' ? words.rest : nameOf(part, key),
      shown(antal),
    ]),
  )
  const lead = ledtid === null || isSmall(ledtid.antal) ? null : ledtid
  const time = lead
    ? words.ledtidText(lead.antal, lead.median, lead.fran, lead.till)
    : words.ledtidFew
  return [...rows, [words.ledtid, time, ''], [words.ej, '', shown(ejVerkstallda)]]
}

/** The file's bytes (.xlsx). */
export function statistikXlsx(rows: ReturnType<typeof statistikRows>): Uint8Array {
  return writeXlsx([{ name: words.tab, header: words.columns, rows }])
}
