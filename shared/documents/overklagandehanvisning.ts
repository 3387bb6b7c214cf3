import type { IsoDate } from '../domain/primitives'
import type { Kontor } from '../domain/kontor'
import { type Block, facts, heading, list, paragraph } from './blocks'
import type { HandlaggareContact } from './parties'
import { longDate } from './text'

export type HanvisningInput = {
  readonly kontor: Kontor
  readonly arendenummer: string
  readonly beslut: { readonly beslutsdatum: IsoDate }
  readonly handlaggare: HandlaggareContact
  readonly namesWithheld: IsoDate | null
}

/**
 * The appeal instruction as an annex of its own page, in plain language: where, in what form, by when
 * (FL 33 and 41-46; who may help: FL 14-15 and Osby 6.7). The time runs from when the party got the
 * decision, so no last day is printed: it can't be known here.
 */
export function overklagandehanvisning(input: HanvisningInput): Block[] {
  const { kontor } = input
  const court = kontor.forvaltningsratt || 'förvaltningsrätten'
  return [
    heading(1, 'Hur du överklagar'),
    paragraph(
      `Om du tycker att beslutet är fel kan du överklaga det. Det är ${court} som prövar ditt överklagande, men det ska lämnas till ${kontor.namnd}.`,
    ),
    heading(2, 'Du har tre veckor på dig'),
    paragraph(
      `Överklagandet ska ha kommit in till ${kontor.namnd} inom tre veckor från den dag då du fick del av beslutet.`,
    ),
    heading(2, 'Skriv ditt överklagande'),
    paragraph('Du ska överklaga skriftligt. Ta med det här:'),
    list([
      `vilket beslut du överklagar: beslut den ${longDate(input.beslut.beslutsdatum)}, ärende ${input.arendenummer}`,
      'hur du vill att beslutet ska ändras, och varför',
      'ditt namn, personnummer, din adress och ditt telefonnummer',
      'intyg eller andra papper som du vill att domstolen ska läsa',
      'din underskrift',
    ]),
    heading(2, 'Lämna eller skicka det till'),
    facts([
      { label: 'Nämnd', value: kontor.namnd },
      { label: 'Postadress', value: kontor.postalAddress },
      { label: 'Besöksadress', value: kontor.visitingAddress },
      { label: 'E-post', value: kontor.email },
    ]),
    ...helpPart(input),
    ...afterwardsPart(kontor.namnd, court),
  ]
}

function helpPart({ handlaggare, kontor, namesWithheld }: HanvisningInput): Block[] {
  const who = namesWithheld === null ? handlaggare.name : kontor.enhet
  return [
    heading(2, 'Du kan få hjälp'),
    paragraph(
      'Du får låta ett ombud överklaga åt dig. Ombudet skriver då under, och en fullmakt från dig bör följa med. Av fullmakten ska framgå vem som är ombud och vad uppdraget gäller.',
    ),
    paragraph(`${who} hjälper dig om du vill ha hjälp med att skriva eller skicka överklagandet.`),
  ]
}

function afterwardsPart(namnd: string, court: string): Block[] {
  return [
    heading(2, 'Vad händer sedan?'),
    paragraph(
      `${namnd} kontrollerar först att överklagandet har kommit in i tid. Kommer det för sent avvisas det. Så är det inte om nämnden har gett dig fel besked om hur man överklagar, eller om överklagandet i rätt tid har kommit till ${court}.`,
    ),
    paragraph(
      `Nämnden ser också efter om beslutet bör ändras. Ändras det inte så som du vill lämnar nämnden snarast över ditt överklagande och handlingarna i ärendet till ${court}.`,
    ),
  ]
}

/** For help beyond the right to it (SoL 11:4): the court tries only whether the decision is lawful (KL 13). */
export function laglighetsprovning({ kontor }: HanvisningInput): Block[] {
  const court = kontor.forvaltningsratt || 'förvaltningsrätten'
  return [
    heading(2, 'Så kan beslutet prövas'),
    paragraph(
      `Beslutet gäller hjälp utöver den som du har rätt till. Därför prövar ${court} bara om beslutet är lagligt, inte om det borde ha blivit ett annat. Den som är medlem i kommunen kan begära laglighetsprövning inom tre veckor från den dag då det tillkännagavs på kommunens digitala anslagstavla att protokollet med beslutet hade justerats (13 kap. kommunallagen).`,
    ),
  ]
}
