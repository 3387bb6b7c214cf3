const POLYNOMIAL = 0x82f63b78 // Castagnoli, reflected (RFC 3720 appendix B.4)

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
  return value
})

/** CRC-32C of all parts in a row. Finds damage; it is no protection against a person. */
export function crc32c(...parts: readonly Uint8Array[]): number {
  let crc = 0xffffffff
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      crc = (table[(crc ^ (part[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
    }
  }
  return (crc ^ 0xffffffff) >>> 0
}
