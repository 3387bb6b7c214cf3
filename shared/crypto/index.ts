/**
 * The one door to cryptography: bytes in, bytes out. Nothing here stores, asks the time or makes
 * randomness (`Random` is the caller's). Expected refusals are values, see `CryptoErrorCode`.
 */
export * as envelope from './envelope'
export * as keys from './keys'
export * as slots from './slot'
export * as signing from './signing'
export * as hash from './hash'
export * as recovery from './recovery'
export { STANDARD_KDF } from './kdf'
export { canonicalBytes, canonicalJson } from './canonical'
export { fromHex, toHex } from './bytes'

export type { Bytes, Random } from './bytes'
export type { CryptoErrorCode, CryptoResult } from './result'
export type { KeyRef, Place } from './frame'
export type { PublicSealKey, SealKey, SecretSealKey } from './envelope'
export type { KeyPair, MasterKey, Purpose, UserKeys } from './keys'
export type { KdfParams, KdfPolicy } from './kdf'
export type { NewSlot, Secret, SlotInfo } from './slot'
export type { SignatureLabel } from './signing'
