import type { Beslut } from '../domain/beslut'
import type { Ansokan } from '../domain/handelse'
import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import {
  type Block,
  type Dokument,
  facts,
  heading,
  list,
  paragraph,
  prose,
  section,
} from './blocks'
import { overklagandehanvisning, laglighetsprovning } from './overklagandehanvisning'
import { parseLagrum } from '../rules/lagrum'
import { lagrumLong } from './lagrum'
import { isOverklagbart, overklagande } from './overklagande'
import {
  ansokanText,
  type HandlaggareContact,
  identityText,
  recipientLines,
  deciderText,
} from './parties'
import { grantsSomething, slagText } from './slag'
import {
  capitalise,
  enumerate,
  headText,
  lowerFirst,
  longDate,
  omfattningText,
  periodText,
} from './text'

/** What of a decision the letter needs; a decision about to be signed has all of it but the hash. */
export type BeslutToNotify = Pick<
  Beslut,
  | 'beslutsdatum'
  | 'innehall'
  | 'fattatAv'
  | 'punkt'
  | 'foredragande'
  | 'medverkande'
  | 'akthuvud'
  | 'nummer'
>

export type BeslutsmeddelandeInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly beslut: BeslutToNotify
  readonly ansokan: Ansokan | null
  readonly handlaggare: HandlaggareContact
  /** Dissenting opinions, which the notification must carry (FL 33). */
  readonly avvikandeMening: readonly string[]
  /**
   * Set where decider and others are left unnamed for risk of threats (FL 33 § fourth paragraph): the
   * day of the assessment recorded in the akt. The decision itself keeps the names.
   */
  readonly namesWithheld: IsoDate | null
}

/**
 * The written decision to the party (FL 31-33, Osby 6.7): what is decided, why, on what law, by whom, and
 * how to appeal whenever the party may. Works for every kind of decision; parts without content are left
 * out, never printed empty.
 */
export function beslutsmeddelande(input: BeslutsmeddelandeInput): Dokument {
  const { kontor, beslut, handlaggare } = input
  const title = `Beslut om ${lowerFirst(beslut.innehall.insatsName || 'ditt ärende')}`
  const named = input.namesWithheld === null
  return {
    title,
    type: 'Beslut',
    date: beslut.beslutsdatum,
    kontor,
    references: [
      { label: 'Ärende', value: input.arendenummer },
      { label: 'Beslut nr', value: `${beslut.nummer.year}:${beslut.nummer.nr}` },
      { label: 'Handläggare', value: named ? handlaggare.name : handlaggare.befattning },
    ],
    marking: null,
    foot: `Akthuvud ${headText(beslut.akthuvud)}`,
    landscape: false,
    blocks: [
      ...recipientLines(input.person).map((line) => paragraph(line, 'recipient')),
      heading(1, title),
      ...decisionPart(input),
      ...reasonsPart(beslut),
      ...deciderPart(input),
      ...contactPart(input),
      ...appealPart(input),
    ],
  }
}

function decisionPart({ person, beslut, ansokan }: BeslutsmeddelandeInput): Block[] {
  const { innehall } = beslut
  const granted = grantsSomething(innehall.slag)
  const period = granted ? capitalise(periodText(innehall.from, innehall.to)) : ''
  const extent = granted ? omfattningText(innehall.omfattningText, innehall.omfattning) : ''
  return [
    heading(2, 'Beslut'),
    ...prose(innehall.beslutstext, 'lead'),
    facts([
      { label: 'Beslutet gäller', value: identityText(person) },
      { label: 'Utfall', value: utfall(innehall.slag) },
      { label: 'Insats', value: innehall.insatsName },
      { label: 'Omfattning', value: extent },
      { label: 'Tid', value: period },
      { label: 'Din begäran', value: ansokan === null ? '' : ansokanText(ansokan) },
    ]),
  ]
}

function utfall(slag: Beslut['innehall']['slag']): string {
  const { typ, utfall: outcome } = slagText(slag)
  if (outcome === '–') return typ
  return typ === 'Nytt beslut' ? outcome : `${outcome} (${lowerFirst(typ)})`
}

function reasonsPart({ innehall, beslutsdatum }: BeslutToNotify): Block[] {
  const lagrum = innehall.lagrum.map((text) => lagrumLong(text, beslutsdatum))
  const limit = innehall.to === null ? '' : innehall.tidsbegransningSkal
  return [
    ...section('Skäl för beslutet', innehall.motivering),
    ...(lagrum.length === 0 ? [] : [heading(2, 'Lagrum'), list(lagrum)]),
    ...section('Därför är beslutet tidsbegränsat', limit),
    ...section('Mål med insatsen', innehall.malsattning),
    ...section('Förbehåll om omprövning', innehall.forbehall),
  ]
}

function deciderPart(input: BeslutsmeddelandeInput): Block[] {
  const { beslut } = input
  const showName = input.namesWithheld === null
  const samrad = beslut.innehall.samrad.map(
    (one) =>
      `Före beslutet skedde samråd med ${one.med}${showName ? ` (${one.vem})` : ''} den ${longDate(one.date)}.`,
  )
  return [
    heading(2, 'Vem som har beslutat'),
    paragraph(deciderText({ ...beslut, kontor: input.kontor, showName })),
    ...(showName ? participants(beslut) : []),
    ...samrad.map((text) => paragraph(text)),
    ...(showName
      ? []
      : [paragraph('Namn har utelämnats med stöd av 33 § fjärde stycket förvaltningslagen.')]),
    ...input.avvikandeMening.flatMap((text) => section('Avvikande mening', text)),
  ]
}

/** FL 31: who presented the matter, and who else took part in the final handling. */
function participants({ foredragande, medverkande }: BeslutToNotify): Block[] {
  const helped = `I den slutliga handläggningen har också ${enumerate(medverkande)} medverkat.`
  return [
    ...(foredragande === '' ? [] : [paragraph(`Föredragande har varit ${foredragande}.`)]),
    ...(medverkande.length === 0 ? [] : [paragraph(helped)]),
  ]
}

function contactPart({ handlaggare, kontor, namesWithheld }: BeslutsmeddelandeInput): Block[] {
  const named = namesWithheld === null
  const phone = (named && handlaggare.phone) || kontor.phone
  const email = (named && handlaggare.email) || kontor.email
  return [
    heading(2, 'Har du frågor?'),
    facts([
      {
        label: 'Kontakta',
        value: named ? `${handlaggare.name}, ${handlaggare.befattning}` : kontor.enhet,
      },
      { label: 'Telefon', value: phone },
      { label: 'E-post', value: email },
    ]),
  ]
}

function appealPart(input: BeslutsmeddelandeInput): Block[] {
  const { slag, to, lagrum } = input.beslut.innehall
  const social = parseLagrum([...lagrum]).some((one) => ['SoL', 'LSS'].includes(one.lag))
  const granted = grantsSomething(slag)
  if (overklagande(slag, to, lagrum).kind === 'laglighetsprovning') return laglighetsprovning(input)
  if (!isOverklagbart(slag, to, lagrum)) return []
  return [
    heading(2, 'Du kan överklaga beslutet'),
    paragraph('Hur du gör står i bilagan Hur du överklagar. Den hör till det här beslutet.'),
    ...(social && granted ? [paragraph('Beslutet gäller direkt, även om det överklagas.')] : []),
    { kind: 'pageBreak' },
    ...overklagandehanvisning(input),
  ]
}
