import { z } from 'zod'
import { IsoDate, ShortText } from './primitives'

/**
 * How a person is identified. Numbers are twelve characters `YYYYMMDDNNNN` (reserve numbers may carry
 * letters, e.g. `19850101T123`); the form normalises and checks them before they get here.
 */
export const Identitet = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('personnummer'), number: z.string().regex(/^\d{12}$/) }),
  z.strictObject({ kind: z.literal('samordningsnummer'), number: z.string().regex(/^\d{12}$/) }),
  z.strictObject({
    kind: z.literal('reservnummer'),
    number: z.string().regex(/^\d{8}[0-9A-Z]{4}$/),
  }),
  z.strictObject({ kind: z.literal('saknas'), birthdate: IsoDate.nullable() }),
])
export type Identitet = z.infer<typeof Identitet>

/** Skyddade personuppgifter: Skatteverket's three forms, or none. */
export const Skydd = z.enum([
  'inget',
  'sekretessmarkering',
  'skyddad-folkbokforing',
  'fingerade-personuppgifter',
])
export type Skydd = z.infer<typeof Skydd>

export const Person = z.strictObject({
  name: ShortText.min(1),
  identitet: Identitet,
  skydd: Skydd,
  address: ShortText.default(''),
  postalCode: ShortText.default(''),
  city: ShortText.default(''),
  phone: ShortText.default(''),
  email: ShortText.default(''),
})
export type Person = z.infer<typeof Person>

/** Whether the akt is wrapped to named users only and has no register line (architecture.md, idea 4). */
export function isProtected(person: Pick<Person, 'skydd'>): boolean {
  return person.skydd !== 'inget'
}
