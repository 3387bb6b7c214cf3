/** Frame numbers from here on are contents of the key file. */
export const KEY_FILE = 1_000_000

/** The bytes that the saver writes under a number: recognisable, of several lengths. */
export function frameOf(n: number): Uint8Array {
  const text = `frame ${n} `
  return new TextEncoder().encode(text.repeat(1 + (n % 40)))
}

/** The id of the blob that is saved together with frame `n`. */
export function blobOf(n: number): string {
  return n.toString(16).padStart(32, '0')
}
