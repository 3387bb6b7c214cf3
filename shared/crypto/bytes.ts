/** Bytes that own their memory, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** `n` bytes from the platform's CSPRNG. The only randomness the pure parts ever see. */
export type Random = (n: number) => Uint8Array

const encoder = new TextEncoder()

/** Text as UTF-8. */
export function utf8(text: string): Bytes {
  return encoder.encode(text)
}

/** The same bytes with memory of their own where they had shared memory. */
export function own(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Bytes) : new Uint8Array(bytes)
}

/** All parts in a row. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Unsigned big-endian integer of `width` bytes (1-8). Throws where it doesn't fit: a bug. */
export function uint(value: number, width: number): Bytes {
  if (!Number.isSafeInteger(value) || value < 0 || (width < 7 && value >= 2 ** (8 * width))) {
    throw new RangeError('integer does not fit its field')
  }
  const bytes = new Uint8Array(width)
  let rest = value
  for (let at = width - 1; at >= 0; at--) {
    bytes[at] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return bytes
}

/** Reads an unsigned big-endian 32-bit integer. The caller has checked the length. */
export function readU32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at)
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** `length` bytes from lower-case hex. Throws on anything else: ids come from schemas, so a bug. */
export function fromHex(hex: string, length: number): Bytes {
  if (hex.length !== 2 * length || !/^[0-9a-f]*$/.test(hex)) {
    throw new RangeError('not hex of the expected length')
  }
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}

/** True where both are equal; the time doesn't tell where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let at = 0; at < a.length; at++) difference |= (a[at] ?? 0) ^ (b[at] ?? 0)
  return difference === 0
}
