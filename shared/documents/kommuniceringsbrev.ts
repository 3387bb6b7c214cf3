import type { AktState } from '../domain/akt'
import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import { type Block, type Dokument, facts, heading, list, paragraph } from './blocks'
import { type HandlaggareContact, recipientLines, shieldMarking } from './parties'
import { longDate, lowerFirst } from './text'

export type KommuniceringsbrevInput = {
  readonly kontor: Kontor
  readonly state: Pick<AktState, 'person' | 'arendenummer' | 'underlag'>
  readonly date: IsoDate
  readonly handlaggare: HandlaggareContact
  readonly avser: string
  /** The last day to answer; null only where no day has been set, which the letter then says. */
  readonly svarSenast: IsoDate | null
  /** True where the matter is one under LSS, which gives the same right in 8 a §. */
  readonly lss: boolean
}

/**
 * The letter that shows the party what the decision will rest on (FL 25): the material of importance, a
 * set time and the ways to answer, and the right to speak before the nämnd (SoL 14:8, LSS 8 a §). Goes
 * with the written inquiry. Names sources, never a protected reporter.
 */
export function kommuniceringsbrev(input: KommuniceringsbrevInput): Dokument {
  const { kontor, state, date, handlaggare } = input
  const title = 'Du kan lämna synpunkter innan vi beslutar'
  return {
    title,
    type: 'Kommunicering',
    date,
    kontor,
    references: [
      { label: 'Ärende', value: state.arendenummer },
      { label: 'Handläggare', value: handlaggare.name },
    ],
    marking: shieldMarking(state.person),
    foot: '',
    landscape: false,
    blocks: [
      ...recipientLines(state.person).map((line) => paragraph(line, 'recipient')),
      heading(1, title),
      ...why(input),
      ...answer(input),
      ...speak(input),
      heading(2, 'Har du frågor?'),
      paragraph(`Kontakta ${handlaggare.name}, ${handlaggare.befattning}.`),
    ],
  }
}

function why({ avser, state }: KommuniceringsbrevInput): Block[] {
  const about = avser === '' ? 'ditt ärende' : lowerFirst(avser)
  const others = state.underlag.uppgifter
    .filter(({ value }) => value.sort !== 'enskild')
    .map(({ value }) => `${value.fran}, ${longDate(value.date)} (${value.satt})`)
  return [
    paragraph(
      `Vi utreder ${about}. Innan vi beslutar ska du få ta del av det som har betydelse för beslutet och få säga vad du tycker (25 § förvaltningslagen).`,
      'lead',
    ),
    heading(2, 'Det här skickar vi med'),
    list([
      'Utredningen',
      ...(others.length === 0
        ? []
        : [`I utredningen finns uppgifter från andra än dig: ${others.join('; ')}`]),
    ]),
  ]
}

function answer({ svarSenast, handlaggare, kontor }: KommuniceringsbrevInput): Block[] {
  const phone = handlaggare.phone || kontor.phone
  const email = handlaggare.email || kontor.email
  const last =
    svarSenast === null
      ? 'Hör av dig så snart du kan.'
      : `Vi behöver ditt svar senast den ${longDate(svarSenast)}.`
  return [
    heading(2, 'Så svarar du'),
    paragraph(last),
    paragraph('Du kan skriva, ringa eller träffa oss. Säg till om du vill ha tolk eller mer tid.'),
    facts([
      { label: 'Brev', value: `${kontor.enhet}, ${kontor.postalAddress}` },
      { label: 'Telefon', value: phone },
      { label: 'E-post', value: email },
    ]),
    paragraph('Hör vi inget från dig kan vi besluta med det underlag som finns.'),
  ]
}

function speak({ lss, kontor }: KommuniceringsbrevInput): Block[] {
  const source = lss ? '8 a § LSS' : '14 kap. 8 § socialtjänstlagen'
  return [
    heading(2, `Du har rätt att tala inför ${kontor.namnd}`),
    paragraph(
      `Du får lämna dina synpunkter muntligt inför nämnden, om det inte finns särskilda skäl mot det (${source}). Säg till om du vill det, så berättar vi när nämnden sammanträder.`,
    ),
  ]
}
