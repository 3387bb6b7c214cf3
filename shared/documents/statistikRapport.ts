import type { Dagar } from '../deadlines/period'
import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import { type Block, type Dokument, facts, heading, paragraph, table } from './blocks'
import { THRESHOLD } from './smallCounts'
import type { Statistik } from './statistik'
import type { Tabell } from './statistikTabell'
import { publikaTabeller } from './statistikTabeller'
import type { StatistikNamn } from './statistikTabeller'
import { longDate } from './text'

export type StatistikRapportInput = {
  readonly kontor: Kontor
  readonly date: IsoDate
  readonly period: Dagar
  readonly statistik: Statistik
  readonly names: StatistikNamn
}

/** A period's statistics for Word: the same tables as the sheet, and what they count. Nothing of whom. */
export function statistikRapport(input: StatistikRapportInput): Dokument {
  const { kontor, date, period, statistik, names } = input
  const title = 'Statistik över enhetens ärenden'
  return {
    ...{ title, type: 'Statistik', date, kontor },
    ...{ references: [], marking: null, foot: '', landscape: false },
    blocks: [
      heading(1, title),
      facts([
        { label: 'Period', value: `${longDate(period.from)} – ${longDate(period.to)}` },
        { label: 'Enhet', value: kontor.enhet },
        { label: 'Nämnd', value: kontor.namnd },
        ...(period.to > date ? [{ label: 'Räknat till', value: longDate(date) }] : []),
      ]),
      paragraph(
        `Här finns inga uppgifter om vilka personer ärendena gäller. Antal mellan 1 och ${THRESHOLD - 1} visas inte, eftersom de kan peka ut någon. De slås ihop under Övriga eller ersätts med x, och x står också för tal som annars skulle avslöja dem. Gallrade akter är inte med, och inte heller akter med skyddade personuppgifter som den som har tagit fram statistiken inte får läsa.`,
      ),
      ...publikaTabeller(statistik, names).flatMap(part),
    ],
  }
}

function part({ title, note, columns, rows }: Tabell): Block[] {
  const body = rows.map((row) => row.map(String))
  const widths = columns.map((name, at) => ({
    title: name,
    weight: at === 0 ? 4 : 2,
    ...(at === 0 ? {} : { align: 'right' as const }),
  }))
  return [
    heading(2, title),
    ...(note === '' ? [] : [paragraph(note, 'small')]),
    body.length === 0
      ? paragraph('Inget att räkna i perioden.')
      : table(widths, body, body.at(-1)?.[0] === 'Summa'),
  ]
}
