import { birthdateOf } from '../domain/logFacts'
import type { Identitet } from '../domain/person'
import type { RegisterRow } from '../domain/register'
import type { InfordAkt } from './inforandeAkter'
import { plain } from './inforandeRad'

type Known = Pick<RegisterRow, 'arendenummer' | 'name' | 'identitet'>

function keysOf(person: { readonly name: string; readonly identitet: Identitet }): string[] {
  const { name, identitet } = person
  const born = birthdateOf(identitet)
  return [
    ...(identitet.kind === 'saknas' ? [] : [`nr/${identitet.number}`]),
    ...(born === null ? [] : [`namn/${plain(name)}/${born}`]),
  ]
}

/**
 * Akter of the register that may be about the same person as one that is to be read in: the same number,
 * or the same name and day of birth. By each akt's place in the list, the numbers found.
 */
export function dubbletterOf(
  akter: readonly InfordAkt[],
  rows: readonly Known[],
): ReadonlyMap<number, readonly string[]> {
  const byKey = new Map<string, string[]>()
  for (const row of rows) {
    for (const key of keysOf(row)) byKey.set(key, [...(byKey.get(key) ?? []), row.arendenummer])
  }
  const found = akter.map(({ person }, at) => {
    const numbers = keysOf(person).flatMap((key) => byKey.get(key) ?? [])
    return [at, [...new Set(numbers)]] as const
  })
  return new Map(found.filter(([, numbers]) => numbers.length > 0))
}
