import type { Beslut } from '../domain/beslut'
import { krissamtyckeNames, medverkanNames } from '../domain/genomforandeText'
import type { Delmal, Genomforandeplan } from '../domain/handelser/genomforandeHandelser'
import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { livsomradeNames } from '../domain/underlagText'
import { type Block, type Dokument, facts, heading, paragraph, section } from './blocks'
import { type HandlaggareContact, identityText, secrecyMarking } from './parties'
import { longDate } from './text'

export type GenomforandeplanInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly date: IsoDate
  readonly handlaggare: HandlaggareContact
  readonly beslut: Beslut
  readonly plan: Genomforandeplan
  /** Which version it is, from 1. */
  readonly version: number
}

/**
 * The plan as the person gets a copy of it: the decision's goal, each partial goal with how it shows, how it is done
 * and by when, the way of working and of meeting the person, who and when, the crisis plan (SOSFS 2014:5 6 kap.,
 * Göteborg). Whoever may be told in a crisis stands with whether the person has consented to it.
 */
export function genomforandeplanDokument(input: GenomforandeplanInput): Dokument {
  const { kontor, person, arendenummer, beslut, plan, version } = input
  const title = `Genomförandeplan: ${beslut.innehall.insatsName}`
  return {
    title,
    type: 'Genomförandeplan',
    date: plan.date,
    kontor,
    references: [
      { label: 'Ärende', value: arendenummer },
      { label: 'Version', value: String(version) },
    ],
    marking: secrecyMarking(person),
    foot: '',
    landscape: false,
    blocks: [
      heading(1, title),
      ...made(input),
      ...section('Mål enligt beslutet', beslut.innehall.malsattning),
      ...plan.delmal.flatMap(goal),
      ...section('Så arbetar vi', plan.metod),
      ...section('Så vill jag bli bemött', plan.bemotande),
      heading(2, 'Personal och tider'),
      facts([
        { label: 'Personal', value: plan.personal },
        { label: 'När och var', value: plan.tider },
        {
          label: 'Ses över senast',
          value: plan.revideras === null ? '' : longDate(plan.revideras),
        },
      ]),
      ...section('Andra planer och insatser', plan.samverkan),
      ...crisis(plan),
      { kind: 'signatures', lines: signers(input) },
    ],
  }
}

function made({ person, plan }: GenomforandeplanInput): Block[] {
  const said = plan.medverkanText === '' ? '' : ` ${plan.medverkanText}`
  return [
    facts([
      { label: 'Planen gäller', value: identityText(person) },
      { label: 'Klar', value: longDate(plan.date) },
      { label: 'Gjord', value: `${medverkanNames[plan.medverkan]}.${said}` },
      { label: 'Övriga som deltog', value: plan.deltagare },
      { label: 'Godkänd av den enskilde', value: plan.godkand ? 'Ja' : 'Nej' },
    ]),
  ]
}

function goal({ nr, omrade, mal, matt, hur, senast }: Delmal): Block[] {
  return [
    heading(2, `Delmål ${String(nr)}`),
    paragraph(mal, 'lead'),
    facts([
      { label: 'Livsområde', value: omrade === null ? '' : livsomradeNames[omrade] },
      { label: 'Så märks det', value: matt },
      { label: 'Så gör vi', value: hur },
      { label: 'Uppnått senast', value: senast === null ? '' : longDate(senast) },
    ]),
  ]
}

function crisis({ krisplan, kriskontakt, krissamtycke }: Genomforandeplan): Block[] {
  const contact = kriskontakt === '' ? '' : `${kriskontakt}. ${krissamtyckeNames[krissamtycke]}.`
  if (krisplan === '' && contact === '') return []
  return [
    ...section('Om jag mår sämre', krisplan || 'Ingen krisplan är skriven.'),
    facts([{ label: 'Kontaktas', value: contact }]),
  ]
}

function signers({ person, plan, handlaggare }: GenomforandeplanInput) {
  const own = plan.medverkan === 'avbojd' ? [] : [{ name: person.name, befattning: '' }]
  return [...own, { name: handlaggare.name, befattning: handlaggare.befattning }]
}
