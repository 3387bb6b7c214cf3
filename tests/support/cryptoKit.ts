import { keys, toHex, type KdfPolicy, type Place, type Random, type SealKey } from '@shared/crypto'

/** Real randomness. */
export const random: Random = (n) => crypto.getRandomValues(new Uint8Array(n))

/** Bytes that are the same in every run: for fixtures only. */
export function countingRandom(start = 0): Random {
  let next = start
  return (n) => Uint8Array.from({ length: n }, () => (next = (next * 167 + 13) & 0xff))
}

const cheap = { m: 64, t: 1, p: 1 }
/** Argon2id that takes a millisecond. The floor has tests of its own. */
export const CHEAP: KdfPolicy = { make: cheap, floor: cheap, ceiling: { m: 1024, t: 3, p: 2 } }

/** A new random id. */
export function newId(): string {
  return toHex(random(16))
}

/** A record key as an akt has it. */
export async function recordKey(): Promise<SealKey> {
  const master = await keys.master(random(32), { keyId: newId(), epoch: 3 })
  return keys.derive(master, 'record')
}

/** Somewhere in a vault. */
export function somewhere(): Place {
  return { vaultId: newId(), store: 1, recordId: newId(), rev: 7 }
}

/** The same bytes with one bit turned. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = bytes.slice()
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

/** Every place that differs from this one in exactly one field. */
export function otherPlaces(place: Place): readonly Place[] {
  return [
    { ...place, vaultId: newId() },
    { ...place, recordId: newId() },
    { ...place, store: place.store + 1 },
    { ...place, rev: place.rev - 1 },
    { ...place, rev: place.rev + 1 },
    { ...place, rev: place.rev + 2 ** 32 },
    { ...place, vaultId: place.recordId, recordId: place.vaultId },
  ]
}
