import { IsoDate } from '../domain/primitives'
import { Person, type Skydd } from '../domain/person'
import type { Random } from './random'

/*
 * Invented people. Family names are made of words for "pretend", and every number is a reserve number
 * (ÅÅÅÅMMDD-Tnnn), which is given to nobody: no row can be taken for a living person.
 */
const FIRST: readonly [string, ...string[]] = [
  'Maj', 'Elin', 'Anders', 'Fatima', 'Olle', 'Siv', 'Amir', 'Britta', 'Jonas', 'Leyla', 'Tore',
  'Ebba', 'Yusuf', 'Kajsa', 'Nils', 'Zahra', 'Åke', 'Östen', 'Ärla', 'Mona', 'Petra', 'Ivar',
  'Signe', 'Goran', 'Hedda', 'Rut', 'Sixten', 'Alva', 'Danuta', 'Björn',
] // prettier-ignore
const LAST_HEAD: readonly [string, ...string[]] = [
  'Exempel', 'Prov', 'Påhitt', 'Mönster', 'Låtsas', 'Övnings', 'Tänk', 'Skiss',
] // prettier-ignore
const LAST_TAIL: readonly [string, ...string[]] = [
  'sson',
  'gren',
  'ström',
  'berg',
  'lund',
  'dal',
  'gård',
]

const CITIES: readonly [string, ...string[]] = ['Provby', 'Mönsterås by', 'Exempelhult', 'Skissvik']

/** An invented person between `age.low` and `age.high` years old on `today`. */
export function inventPerson(
  random: Random,
  today: IsoDate,
  options: { readonly low: number; readonly high: number; readonly skydd?: Skydd },
): Person {
  const birthdate = inventBirthdate(random, today, options)
  const digits = String(random.between(1, 999)).padStart(3, '0')
  return Person.parse({
    name: `${random.pick(FIRST)} ${random.pick(LAST_HEAD)}${random.pick(LAST_TAIL)}`,
    identitet: { kind: 'reservnummer', number: `${birthdate.replaceAll('-', '')}T${digits}` },
    skydd: options.skydd ?? 'inget',
    address: `Påhittsvägen ${random.between(1, 80)}`,
    postalCode: '000 00',
    city: random.pick(CITIES),
  })
}

function inventBirthdate(
  random: Random,
  today: IsoDate,
  age: { readonly low: number; readonly high: number },
): IsoDate {
  // One year is kept in hand, so that a birthday later in the year never makes the person too young.
  const year = Number(today.slice(0, 4)) - random.between(age.low + 1, age.high)
  const month = String(random.between(1, 12)).padStart(2, '0')
  const dayOfMonth = String(random.between(1, 28)).padStart(2, '0')
  return IsoDate.parse(`${year}-${month}-${dayOfMonth}`)
}
