import type { RapportPost } from '../domain/register'
import { type Block, type Dokument, facts, heading, paragraph, table } from './blocks'
import { lagrumShort } from './lagrum'
import {
  countText,
  grouped,
  lagTitle,
  type LawGroup,
  type RapportInput,
  type ReportRow,
} from './rapportRader'
import { completeness, rangeText, type Serie } from './series'
import { slagText } from './slag'
import { capitalise } from './text'

const LATE = 'Registrerat efter sin period'

/**
 * The secret annex: one row per decision under a pseudonym, by act and measure with sub-totals, and every
 * number series. What a compilation may hold of sensitive data is the measure and its lagrum (SoLPuL
 * 7 a §): no name or number of a person, no reasons and no diagnosis are in the rows it is made from.
 */
export function sekretessbilaga(input: RapportInput): Dokument {
  const groups = grouped(input)
  const { kontor, period } = input
  return {
    title: 'Sekretessbilaga till redovisning av delegationsbeslut',
    type: 'Sekretessbilaga',
    date: input.date,
    kontor,
    references: [{ label: 'Exemplar', value: `____ av ${input.copies}` }],
    marking: 'SEKRETESS – 26 kap. 1 § offentlighets- och sekretesslagen',
    foot: 'Lämnas tillbaka till nämndsekreteraren efter sammanträdet.',
    landscape: true,
    blocks: [
      heading(1, 'Sekretessbilaga till redovisning av delegationsbeslut'),
      facts([
        { label: 'Nämnd', value: kontor.namnd },
        { label: 'Period', value: `${period.from} – ${period.to}` },
        { label: 'Sammanträde', value: input.sammantrade ?? '' },
      ]),
      paragraph(
        'Varje person har en beteckning i stället för namn. Den är densamma i alla beslut om personen.',
      ),
      ...overview(groups, input),
      { kind: 'pageBreak' },
      ...groups.flatMap((group) => lawPart(group, input)),
      ...seriesPart(completeness(input.posts, input.known), input),
    ],
  }
}

function overview(groups: readonly LawGroup[], { period }: RapportInput): Block[] {
  const rows = groups.flatMap(({ lag, insatser }) =>
    [...insatser].map(([name, members]) => [
      lagTitle(lag, period.to),
      capitalise(name),
      String(members.length),
    ]),
  )
  const total = groups.reduce((sum, group) => sum + sizeOf(group), 0)
  if (total === 0) return [paragraph('Inga beslut finns att redovisa för perioden.')]
  return [
    heading(2, 'Översikt'),
    table(
      [
        { title: 'Lag', weight: 5 },
        { title: 'Insats eller ärende', weight: 5 },
        { title: 'Antal', weight: 1, align: 'right' },
      ],
      [...rows, ['Summa', 'Alla', String(total)]],
      true,
    ),
  ]
}

function sizeOf({ insatser }: LawGroup): number {
  return [...insatser.values()].reduce((sum, rows) => sum + rows.length, 0)
}

function lawPart(group: LawGroup, { period }: RapportInput): Block[] {
  const title = `${lagTitle(group.lag, period.to)}, ${countText(sizeOf(group))}`
  return [
    heading(2, title),
    ...[...group.insatser].flatMap(([name, rows]) => [
      heading(3, `${capitalise(name)}, ${countText(rows.length)}`),
      rowTable(rows),
    ]),
  ]
}

function rowTable(rows: readonly ReportRow[]): Block {
  return table(
    [
      { title: 'Nr', weight: 6 },
      { title: 'Datum', weight: 12.5 },
      { title: 'Person', weight: 10.5 },
      { title: 'Beslut', weight: 14 },
      { title: 'Utfall', weight: 10.5 },
      { title: 'Lagrum', weight: 17.5 },
      { title: 'Omfattning', weight: 16 },
      { title: 'Från och med', weight: 12.5 },
      { title: 'Till och med', weight: 12.5 },
      { title: 'Delegat', weight: 17 },
      { title: 'Punkt', weight: 8.5 },
      { title: 'Anmärkning', weight: 15 },
    ],
    rows.map(rowCells),
  )
}

function rowCells({ nr, post, late }: ReportRow): string[] {
  const { rad } = post
  const { typ, utfall } = slagText(rad.slag)
  const remarks = [rad.anmarkning, late ? LATE : ''].filter((text) => text !== '')
  return [
    String(nr),
    rad.beslutsdatum,
    rad.pseudonym,
    typ,
    utfall,
    rad.lagrum.map(lagrumShort).join(', '),
    rad.omfattningText,
    rad.from ?? '',
    rad.from !== null && rad.to === null ? 'tills vidare' : (rad.to ?? ''),
    delegat(rad),
    rad.punkt,
    remarks.join('. '),
  ]
}

function delegat(rad: RapportPost['rad']): string {
  return `${rad.fattatAv}, nr ${rad.serie.nr}/${rad.serie.year}`
}

function seriesPart(series: readonly Serie[], { explanations }: RapportInput): Block[] {
  if (series.length === 0) return []
  const told = (one: Serie) =>
    explanations
      .filter((text) => text.serie === one.serie && text.year === one.year)
      .map((text) => `Nr ${text.nr}: ${text.text}`)
      .join(' ')
  return [
    heading(2, 'Kontroll av beslutens nummer'),
    table(
      [
        { title: 'Delegat', weight: 4 },
        { title: 'Befattning', weight: 4 },
        { title: 'År', weight: 1 },
        { title: 'Nummer som finns', weight: 3 },
        { title: 'Saknas', weight: 2 },
        { title: 'Flera gånger', weight: 2 },
        { title: 'Förklaring', weight: 4 },
      ],
      series.map((one) => [
        one.fattatAv,
        one.befattning,
        String(one.year),
        rangeText(one.numbers),
        rangeText(one.missing) || 'inget',
        rangeText(one.duplicates) || 'inget',
        told(one),
      ]),
    ),
  ]
}
