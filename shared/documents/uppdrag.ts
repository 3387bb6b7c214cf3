import type { Beslut } from '../domain/beslut'
import { underlagNames } from '../domain/genomforandeText'
import type { Uppdrag } from '../domain/handelser/genomforandeHandelser'
import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { type Dokument, facts, heading, paragraph, section } from './blocks'
import { type HandlaggareContact, identityText, secrecyMarking } from './parties'
import { longDate, periodText } from './text'

export type UppdragInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly date: IsoDate
  readonly handlaggare: HandlaggareContact
  readonly beslut: Beslut
  readonly uppdrag: Uppdrag
}

/**
 * The uppdrag as the provider gets it: which decision, how much, the goals, what the person wishes and what the
 * provider needs to know, whether the person has seen the grounds (Göteborg), whom to answer. Only what was
 * written in the uppdrag: nothing more of the inquiry goes along. The address of a protected person is left out.
 */
export function uppdragDokument(input: UppdragInput): Dokument {
  const { kontor, person, arendenummer, handlaggare, beslut, uppdrag } = input
  const title = `Uppdrag: ${beslut.innehall.insatsName}`
  return {
    title,
    type: 'Uppdrag',
    date: uppdrag.date,
    kontor,
    references: [
      { label: 'Ärende', value: arendenummer },
      { label: 'Handläggare', value: handlaggare.name },
    ],
    marking: secrecyMarking(person),
    foot: '',
    landscape: false,
    blocks: [
      paragraph(uppdrag.utforare, 'recipient'),
      heading(1, title),
      decided(input),
      ...section('Insats och omfattning', uppdrag.omfattning),
      ...section('Mål', uppdrag.mal),
      ...section('Den enskildes önskemål', uppdrag.onskemal),
      ...section('Det ni behöver veta', uppdrag.uppgifter),
      ...section('Skyddade personuppgifter', uppdrag.skydd),
      ...section('Anvisning om kontakt och start', uppdrag.anvisning),
      heading(2, 'Beslutsunderlaget'),
      paragraph(`${underlagNames[uppdrag.underlag]}.`),
      ...reply(input),
      {
        kind: 'signatures',
        lines: [{ name: handlaggare.name, befattning: handlaggare.befattning }],
      },
    ],
  }
}

function decided({ person, beslut, uppdrag }: UppdragInput) {
  const { from, to, lagrum } = beslut.innehall
  return facts([
    { label: 'Uppdraget gäller', value: identityText(person) },
    { label: 'Beslut', value: `${longDate(beslut.beslutsdatum)}, ${lagrum.join(', ')}` },
    { label: 'Beslutet gäller', value: from === null ? '' : periodText(from, to) },
    {
      label: 'Följs upp av myndigheten',
      value: uppdrag.uppfoljs === null ? '' : longDate(uppdrag.uppfoljs),
    },
  ])
}

/** What the authority must hear of (Göteborg, Att tänka på när uppdrag har skickats). */
function reply({ handlaggare, kontor }: UppdragInput) {
  return [
    heading(2, 'Meddela handläggaren'),
    paragraph(
      'Bekräfta att uppdraget har kommit fram. Meddela när insatsen har börjat, helt eller delvis, när något ändras, när ni inte får kontakt och när den enskilde slutar ta emot insatsen.',
    ),
    facts([
      { label: 'Handläggare', value: `${handlaggare.name}, ${handlaggare.befattning}` },
      { label: 'Telefon', value: handlaggare.phone || kontor.phone },
      { label: 'E-post', value: handlaggare.email || kontor.email },
    ]),
  ]
}
