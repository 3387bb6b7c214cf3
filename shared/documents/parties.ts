import type { Beslut } from '../domain/beslut'
import type { Ansokan } from '../domain/handelse'
import type { Kontor } from '../domain/kontor'
import { isProtected, type Person } from '../domain/person'
import { capitalise, identitetText, longDate, lowerFirst } from './text'

/** The one to turn to, as printed in a document. */
export type HandlaggareContact = {
  readonly name: string
  readonly befattning: string
  readonly phone: string
  readonly email: string
}

/** Name and number, the way a party is named once in a document. */
export function identityText(person: Person): string {
  return `${person.name}, ${identitetText(person.identitet)}`
}

/**
 * The address field. The address of a person with skyddade personuppgifter is never printed: such a
 * letter goes by Skatteverket or by hand.
 */
export function recipientLines(person: Person): string[] {
  if (isProtected(person)) return [person.name]
  const city = `${person.postalCode} ${person.city}`.trim()
  return [person.name, person.address, city].filter((line) => line !== '')
}

export type DeciderInput = {
  readonly kontor: Kontor
  readonly fattatAv: Beslut['fattatAv']
  readonly punkt: { readonly nr: string } | null
  /** False where the name is left out of the notification (FL 33 § fourth paragraph). */
  readonly showName: boolean
}

/** Who decided, and by what right: in person on delegation, or an organ at a meeting. */
export function deciderText({ kontor, fattatAv, punkt, showName }: DeciderInput): string {
  if (fattatAv.kind === 'organ') {
    return `${capitalise(fattatAv.name)} fattade beslutet vid sitt sammanträde den ${longDate(fattatAv.sammantrade)}, §\u00a0${fattatAv.paragraf}.`
  }
  if (fattatAv.kind === 'ordforande') {
    const member = showName ? `${fattatAv.name}, ${fattatAv.befattning},` : fattatAv.befattning
    return `Beslutet är fattat av ${member} den ${longDate(fattatAv.beslutad)}, eftersom nämndens beslut inte kunde avvaktas. Det anmäls vid nämndens nästa sammanträde.`
  }
  if (fattatAv.kind === 'tidigare') return `Beslutet är fattat av ${fattatAv.name}.`
  const who = showName ? `${fattatAv.name}, ${fattatAv.befattning},` : fattatAv.befattning
  const point = punkt === null ? '' : `, punkt ${punkt.nr} i nämndens delegationsordning`
  return `Beslutet är fattat av ${who} på delegation från ${kontor.namnd}${point}.`
}

/** "Ansökan om korttidsboende kom in den 10 november 2026, skriftligt." */
export function ansokanText(ansokan: Ansokan): string {
  const what = ansokan.sort === 'ansokan' ? 'Ansökan' : 'Anmälan'
  const about = ansokan.insatsName === '' ? '' : ` om ${lowerFirst(ansokan.insatsName)}`
  const how = ansokan.satt === 'muntlig' ? 'muntligt' : 'skriftligt'
  return `${what}${about} kom in ${how} den ${longDate(ansokan.inkom)}.`
}

const SHIELD = 'Skyddade personuppgifter'

/**
 * The marking of a letter that goes to the person or to a court: none, but where the person is protected
 * everybody who handles it must see so. Never which of the three forms: "fingerade" alone would tell.
 */
export function shieldMarking(person: Pick<Person, 'skydd'>): string | null {
  return isProtected(person) ? SHIELD : null
}

const SECRECY = 'Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen'

/** The marking of a paper about a person's circumstances; protected identity is said as well. */
export function secrecyMarking(person: Person): string {
  return isProtected(person) ? `${SECRECY}. ${SHIELD}` : SECRECY
}
