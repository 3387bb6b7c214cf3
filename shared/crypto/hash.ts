import { concat, own, uint, utf8, type Bytes } from './bytes'

/** The hash before the first link of any chain: 32 zero bytes. */
export const CHAIN_START: Uint8Array = new Uint8Array(32)

/** SHA-256 of the bytes, 32 bytes. */
export async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes)))
}

export type Link = {
  /** What the chain is, e.g. `akta/log/v1`. */
  readonly label: `akta/${string}/v${number}`
  /** 1 for the first link. */
  readonly index: number
  readonly previous: Uint8Array
  readonly content: Uint8Array
}

/** One link of a hash chain: `SHA-256(label NUL | index u64 | previous 32 | SHA-256(content))`. */
export async function chain({ label, index, previous, content }: Link): Promise<Bytes> {
  if (previous.length !== 32) throw new RangeError('a link is 32 bytes')
  return sha256(concat(utf8(`${label}\0`), uint(index, 8), previous, await sha256(content)))
}
