import { concat, sameBytes, utf8, type Bytes } from './bytes'
import { sha256 } from './hash'
import { accepted, refused, type CryptoResult } from './result'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ' // Crockford base32: no I, L, O or U
const KEY_LENGTH = 32
const CHECK_LENGTH = 3
const GROUP = 4
const CHARACTERS = ((KEY_LENGTH + CHECK_LENGTH) * 8) / 5 // 56 = 14 groups of 4

async function checksum(key: Uint8Array): Promise<Bytes> {
  return (await sha256(concat(utf8('akta/recovery/v1\0'), key))).slice(0, CHECK_LENGTH)
}

/**
 * A 256-bit recovery key as 14 groups of 4 to write on paper: Crockford base32 of the key and a 24-bit
 * checksum, so that a slip of the pen is told from a wrong key.
 */
export async function formatRecoveryKey(key: Uint8Array): Promise<string> {
  if (key.length !== KEY_LENGTH) throw new RangeError('a recovery key is 32 bytes')
  const bytes = concat(key, await checksum(key))
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return (text.match(/.{4}/g) ?? []).join('-')
}

/**
 * The key a person typed: case, spaces and hyphens don't matter, O reads as 0, I and L as 1. Refused
 * `malformed`: another length, a letter that isn't used, or a checksum that doesn't hold.
 */
export async function parseRecoveryKey(typed: string): Promise<CryptoResult<Bytes>> {
  if (typed.length > 4 * CHARACTERS) return refused('malformed')
  const bytes = decode(normalise(typed))
  if (bytes === null) return refused('malformed')
  const key = bytes.slice(0, KEY_LENGTH)
  const holds = sameBytes(bytes.subarray(KEY_LENGTH), await checksum(key))
  return holds ? accepted(key) : refused('malformed')
}

function normalise(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

function decode(text: string): Bytes | null {
  if (text.length !== CHARACTERS) return null
  const bytes = new Uint8Array(KEY_LENGTH + CHECK_LENGTH)
  let bits = 0
  let held = 0
  let at = 0
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return null
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >>> bits
      held &= (1 << bits) - 1
    }
  }
  return bytes
}

/** Characters in a group on paper, for the form that takes it back. */
export const RECOVERY_GROUP = GROUP
