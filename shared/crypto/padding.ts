import { concat, readU32, uint, type Bytes } from './bytes'

const SMALLEST = 256
const LENGTH_FIELD = 4

/**
 * The length a content of `length` bytes is padded to: 256 bytes, above that Padmé (Nikitin et al.,
 * PoPETs 2019/4), which leaks O(log log n) bits of the length at <= 12 % overhead.
 */
export function paddedLength(length: number): number {
  if (length <= SMALLEST) return SMALLEST
  const exponent = Math.floor(Math.log2(length))
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1))
  return Math.ceil(length / step) * step
}

/** `u32 length | payload | zeros`. */
export function pad(payload: Uint8Array): Bytes {
  const content = LENGTH_FIELD + payload.length
  const zeros = new Uint8Array(paddedLength(content) - content)
  return concat(uint(payload.length, LENGTH_FIELD), payload, zeros)
}

/** The payload again, or null where length, padding or zeros are not exactly what `pad` makes. */
export function unpad(content: Uint8Array): Bytes | null {
  if (content.length < SMALLEST) return null
  const end = LENGTH_FIELD + readU32(content, 0)
  if (end > content.length || paddedLength(end) !== content.length) return null
  return content.subarray(end).every((byte) => byte === 0) ? content.slice(LENGTH_FIELD, end) : null
}
