import type { AktId } from '@shared/domain/primitives'
import type { Person } from '@shared/domain/person'
import type { Facts } from '@shared/rules/facts'
import { must, newBeslut, person } from './office'
import type { office } from './office'

/** The level that decides in the akter made here. */
export const chef = 'enhetschef-myndighetskontoret'

/** An akt of an invented person with one decision, whose receipt has these facts. */
export async function decided(
  { vault, me }: Awaited<ReturnType<typeof office>>,
  facts: Facts = {},
  over: Partial<Person> = {},
): Promise<AktId> {
  const input = { person: person('Test', over), handlaggare: me.id, readers: [], first: [] }
  const { state } = await must(vault.createAkt(input))
  const { id: by, name, befattning } = me
  const fattatAv = { kind: 'anvandare' as const, user: by, name, befattning, niva: chef }
  const reserved = await must(vault.reserveBeslut(state.akt, chef))
  const beslut = newBeslut({ akt: state.akt, reserved, fattatAv })
  await must(vault.signBeslut({ ...beslut, kvitto: { ...beslut.kvitto, facts } }))
  return state.akt
}
