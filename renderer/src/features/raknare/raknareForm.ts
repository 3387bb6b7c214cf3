import { z } from 'zod'
import { Aldersgrupp, Kon, Kontaktsatt, Orsak, RaknadRoll } from '@shared/domain/raknare'
import type { RaknareRad } from '@shared/domain/raknare'
import type { InsatsRow } from '@shared/rules/schemaInsats'

/** What a count holds, as chosen; every field is one of a few fixed words. */
export type RaknareForm = {
  antal: string
  aldersgrupp: string
  kon: string
  orsak: string
  kontaktsatt: string
  roll: string
}

type Counter = NonNullable<InsatsRow['counter']>

const Row = z.strictObject({
  insats: z.string(),
  antal: z.coerce.number().int().min(1).max(50),
  aldersgrupp: Aldersgrupp,
  kon: Kon,
  orsak: Orsak,
  kontaktsatt: Kontaktsatt.nullable(),
  roll: RaknadRoll.nullable(),
})

/** A count of one, where nothing is known that need not be. */
export function emptyRaknare(): RaknareForm {
  return {
    ...{ antal: '1', aldersgrupp: 'okand', kon: 'okant', orsak: 'ej-antecknad' },
    ...{ kontaktsatt: 'telefon', roll: 'utsatt' },
  }
}

/** The row to count; fields that the source doesn't ask for of this measure are left out. */
export function rowOf(
  insats: string,
  { must }: Pick<Counter, 'must'>,
  form: RaknareForm,
): Omit<RaknareRad, 'id' | 'year'> | null {
  const read = Row.safeParse({
    ...form,
    insats,
    kontaktsatt: must.includes('kontaktsatt') ? form.kontaktsatt : null,
    roll: must.includes('roll') ? form.roll : null,
  })
  return read.success ? read.data : null
}
