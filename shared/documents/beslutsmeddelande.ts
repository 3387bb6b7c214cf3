import type { Beslut } from '../domain/beslut'
import type { Ansokan } from '../domain/handelse'
import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { type Block, type Dokument, facts, heading, paragraph, section } from './blocks'
import { overklagandehanvisning, laglighetsprovning } from './overklagandehanvisning'
import { parseLagrum } from '../rules/lagrum'
import { delPart, numberOf, type DelToNotify } from './beslutDel'
import { isOverklagbart, overklagande } from './overklagande'
import { type HandlaggareContact, recipientLines, deciderText, shieldMarking } from './parties'
import { grantsSomething } from './slag'
import { enumerate, headText, lowerFirst, longDate } from './text'

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
  /** The other measures of the same decision, each with its own outcome and reasons. */
  readonly delar?: readonly DelToNotify[]
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
  const { kontor, beslut, handlaggare, delar = [] } = input
  const all = [beslut, ...delar]
  const title = titleOf(all)
  const named = input.namesWithheld === null
  return {
    title,
    type: 'Beslut',
    date: beslut.beslutsdatum,
    kontor,
    references: [
      { label: 'Ärende', value: input.arendenummer },
      { label: 'Beslut nr', value: all.map(({ nummer }) => numberOf(nummer)).join(', ') },
      { label: 'Handläggare', value: named ? handlaggare.name : handlaggare.befattning },
    ],
    marking: shieldMarking(input.person),
    foot: `Akthuvud ${headText(beslut.akthuvud)}`,
    landscape: false,
    blocks: [
      ...recipientLines(input.person).map((line) => paragraph(line, 'recipient')),
      heading(1, title),
      ...all.flatMap((del, index) => delPart(input, del, { nr: index + 1, av: all.length })),
      ...deciderPart(input),
      ...contactPart(input),
      ...appealPart(input),
    ],
  }
}

function titleOf(all: readonly DelToNotify[]): string {
  const names = all.map(({ innehall }) => lowerFirst(innehall.insatsName))
  const told = [...new Set(names.filter((name) => name !== ''))]
  return `Beslut om ${told.length === 0 ? 'ditt ärende' : enumerate(told)}`
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
  const all = [input.beslut, ...(input.delar ?? [])].map(({ innehall }) => innehall)
  const own = all.find(({ slag, to, lagrum }) => isOverklagbart(slag, to, lagrum))
  const byLegality = all.some(
    ({ slag, to, lagrum }) => overklagande(slag, to, lagrum).kind === 'laglighetsprovning',
  )
  if (own === undefined) return byLegality ? laglighetsprovning(input) : []
  const social = parseLagrum([...own.lagrum]).some((one) => ['SoL', 'LSS'].includes(one.lag))
  const granted = all.some(({ slag }) => grantsSomething(slag))
  return [
    heading(2, 'Du kan överklaga beslutet'),
    paragraph('Hur du gör står i bilagan Hur du överklagar. Den hör till det här beslutet.'),
    ...(social && granted ? [paragraph('Beslutet gäller direkt, även om det överklagas.')] : []),
    { kind: 'pageBreak' },
    ...overklagandehanvisning(input),
  ]
}
