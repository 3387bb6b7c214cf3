import { canonicalBytes, envelope } from '@shared/crypto'
import type { CryptoResult, Place, Random, SealKey } from '@shared/crypto'

/** Which table or file a record lies in; bound into every seal. Numbers never change. */
export const STORE = {
  handelser: 1,
  akter: 2,
  bilagor: 3,
  register: 4,
  keyring: 5,
  utkast: 6,
  accessLog: 7,
  meta: 8,
  rapport: 9,
  kontor: 10,
} as const

/** The record id of things there is one of. */
export const SINGLE = '0'.repeat(32)

/** A value as canonical JSON under a key, bound to its place. */
export function sealJson(
  key: SealKey,
  place: Place,
  value: unknown,
  random: Random,
): Promise<Uint8Array> {
  return envelope.seal(key, { place, payload: canonicalBytes(value), random })
}

/** The value again, or null where it was not sealed by this key for this place. */
export async function openJson<T>(
  key: SealKey,
  place: Place,
  sealed: Uint8Array,
): Promise<T | null> {
  return parsed<T>(await envelope.open(key, { place, sealed }))
}

/** JSON from opened bytes. What we sealed ourselves is trusted; events are parsed by their schema. */
export function parsed<T>(opened: CryptoResult<Uint8Array>): T | null {
  return opened.ok ? (JSON.parse(new TextDecoder().decode(opened.value)) as T) : null
}

/** Opens many at a time, at most `width` in flight, in order. */
export async function inFlight<In, Out>(
  items: readonly In[],
  open: (item: In) => Promise<Out>,
  width = 8,
): Promise<Out[]> {
  const results: Out[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      results[at] = await open(items[at] as In)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
