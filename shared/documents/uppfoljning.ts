import type { Beslut } from '../domain/beslut'
import { framatNames, maluppfyllelseNames, uppfoljningSkal } from '../domain/genomforandeText'
import type { Uppfoljning } from '../domain/handelser/uppfoljningHandelser'
import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { gradText, livsomradeNames } from '../domain/underlagText'
import { type Block, type Dokument, facts, heading, section, table } from './blocks'
import { type HandlaggareContact, identityText, secrecyMarking } from './parties'
import { longDate } from './text'

export type UppfoljningInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly date: IsoDate
  readonly handlaggare: HandlaggareContact
  readonly beslut: Beslut
  readonly uppfoljning: Uppfoljning
}

/**
 * A follow-up on paper: why, how and with whom, the person's own view, each goal and area as judged, the assessment
 * and what happens next (Osby 7 and 8.1, Täby 2.9). Parts without content are left out.
 */
export function uppfoljningDokument(input: UppfoljningInput): Dokument {
  const { kontor, person, arendenummer, handlaggare, beslut, uppfoljning } = input
  const title = `Uppföljning: ${beslut.innehall.insatsName}`
  return {
    title,
    type: 'Uppföljning',
    date: uppfoljning.date,
    kontor,
    references: [
      { label: 'Ärende', value: arendenummer },
      { label: 'Handläggare', value: handlaggare.name },
    ],
    marking: secrecyMarking(person),
    foot: '',
    landscape: false,
    blocks: [
      heading(1, title),
      facts([
        { label: 'Uppföljningen gäller', value: identityText(person) },
        { label: 'Beslut', value: longDate(beslut.beslutsdatum) },
        { label: 'Uppföljt', value: `${longDate(uppfoljning.date)}, ${uppfoljning.satt}` },
        { label: 'Skäl', value: uppfoljningSkal[uppfoljning.skal] },
        { label: 'Deltog', value: uppfoljning.deltagare },
      ]),
      ...section('Den enskildes egen syn', uppfoljning.egenSyn),
      ...section('Vad utföraren berättar', uppfoljning.utforaren),
      ...goals(uppfoljning),
      ...areas(uppfoljning),
      ...section('Bedömning', uppfoljning.bedomning),
      ...section(
        'Vad händer nu',
        `${framatNames[uppfoljning.framat]}. ${uppfoljning.framatText}`.trim(),
      ),
      {
        kind: 'signatures',
        lines: [{ name: handlaggare.name, befattning: handlaggare.befattning }],
      },
    ],
  }
}

function goals({ mal }: Uppfoljning): Block[] {
  if (mal.length === 0) return []
  return [
    heading(2, 'Målen'),
    table(
      [
        { title: 'Mål', weight: 4 },
        { title: 'Läge', weight: 2 },
        { title: 'Kommentar', weight: 4 },
      ],
      mal.map((one) => [one.mal, maluppfyllelseNames[one.uppfyllelse], one.text]),
    ),
  ]
}

function areas({ omraden }: Uppfoljning): Block[] {
  if (omraden.length === 0) return []
  return [
    heading(2, 'Livsområden'),
    table(
      [
        { title: 'Område', weight: 3 },
        { title: 'Nu', weight: 2 },
        { title: 'Avsett', weight: 2 },
        { title: 'Kommentar', weight: 3 },
      ],
      omraden.map(({ omrade, nuvarande, avsett, text }) => [
        livsomradeNames[omrade],
        gradText(nuvarande),
        avsett === null ? '' : gradText(avsett),
        text,
      ]),
    ),
  ]
}
