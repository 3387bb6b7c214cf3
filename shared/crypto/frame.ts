import { concat, fromHex, readU32, toHex, uint, utf8, type Bytes } from './bytes'
import { accepted, refused, type CryptoResult } from './result'

/** Where a sealed record belongs. It opens nowhere else: every field is authenticated. */
export type Place = {
  /** 16 bytes as hex. */
  readonly vaultId: string
  /** Which table or file the record lies in, 1-255. */
  readonly store: number
  /** 16 bytes as hex. */
  readonly recordId: string
  /** Grows with every new version of the record. */
  readonly rev: number
}

/** Which key sealed it: what a reader looks up before opening. */
export type KeyRef = {
  /** 16 bytes as hex. */
  readonly keyId: string
  readonly epoch: number
}

export type Format = {
  readonly magic: string
  readonly label: string
  readonly algs: readonly number[]
}

export type Header = KeyRef & { readonly alg: number; readonly bytes: Bytes }

/** `magic 4 | alg u8 | keyEpoch u32 | keyId 16`. */
export const HEADER_LENGTH = 25

/** The header's bytes for one algorithm and key. */
export function writeHeader(format: Format, alg: number, key: KeyRef): Bytes {
  return concat(utf8(format.magic), uint(alg, 1), uint(key.epoch, 4), fromHex(key.keyId, 16))
}

/**
 * Reads the header without trusting it. Refused: too short or other magic (`malformed`), our magic with
 * another version digit or an algorithm this version doesn't know (`newer-version`).
 */
export function readHeader(format: Format, sealed: Uint8Array): CryptoResult<Header> {
  if (sealed.length < HEADER_LENGTH) return refused('malformed')
  const magic = String.fromCharCode(...sealed.subarray(0, 4))
  if (magic.slice(0, 3) !== format.magic.slice(0, 3)) return refused('malformed')
  if (magic !== format.magic) return refused(/[2-9]$/.test(magic) ? 'newer-version' : 'malformed')
  const alg = sealed[4] ?? 0
  if (!format.algs.includes(alg)) return refused('newer-version')
  return accepted({
    alg,
    epoch: readU32(sealed, 5),
    keyId: toHex(sealed.subarray(9, HEADER_LENGTH)),
    bytes: sealed.slice(0, HEADER_LENGTH),
  })
}

/** Associated data: `"AKT1\0" | label | "\0" | vaultId 16 | storeId u8 | recordId 16 | rev u64 | header`. */
export function associatedData(format: Format, place: Place, header: Uint8Array): Bytes {
  return concat(
    utf8(`AKT1\0${format.label}\0`),
    fromHex(place.vaultId, 16),
    uint(place.store, 1),
    fromHex(place.recordId, 16),
    uint(place.rev, 8),
    header,
  )
}
