const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The name an akt carries in the nämnd's report: 40 bits in Crockford base32, `P-7KQ4-M2XD`.
 * `bytes` (at least 5) must come from the akt's own key and the report key's epoch, so that nobody
 * without the akt can make or undo it, and so that it changes with the report key.
 */
export function toPseudonym(bytes: Uint8Array): string {
  if (bytes.length < 5) throw new RangeError('pseudonym needs five bytes')
  let bits = 0n
  for (const byte of bytes.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte)
  const symbols = Array.from({ length: 8 }, (_, index) =>
    ALPHABET.charAt(Number((bits >> BigInt(35 - index * 5)) & 31n)),
  ).join('')
  return `P-${symbols.slice(0, 4)}-${symbols.slice(4)}`
}
