import { argon2id } from 'hash-wasm'
import { own, utf8, type Bytes } from './bytes'
import { accepted, refused, type CryptoResult } from './result'

/** Argon2id: memory `m` in KiB, passes `t`, lanes `p`. */
export type KdfParams = { readonly m: number; readonly t: number; readonly p: number }

/** What new slots get, and what a slot file may ask of this machine. */
export type KdfPolicy = {
  readonly make: KdfParams
  readonly floor: KdfParams
  readonly ceiling: KdfParams
}

/** security.md §2.1: 128 MiB, 3 passes; never under 64 MiB/3 (downgrade), never over 1 GiB/10 (denial). */
export const STANDARD_KDF: KdfPolicy = {
  make: { m: 131_072, t: 3, p: 1 },
  floor: { m: 65_536, t: 3, p: 1 },
  ceiling: { m: 1_048_576, t: 10, p: 4 },
}

/** Longest passphrase in UTF-16 units; longer is no passphrase anybody chose. */
export const MAX_PASSPHRASE = 1024

function within(value: number, low: number, high: number): boolean {
  return Number.isSafeInteger(value) && value >= low && value <= high
}

/** True where the parameters lie between the policy's floor and ceiling. */
export function allowed({ m, t, p }: KdfParams, { floor, ceiling }: KdfPolicy): boolean {
  return (
    within(m, floor.m, ceiling.m) && within(t, floor.t, ceiling.t) && within(p, floor.p, ceiling.p)
  )
}

/**
 * Argon2id v1.3 of the NFKC-normalised passphrase, 32 bytes. Refused before any memory is taken:
 * parameters outside the policy (`refused-parameters`), empty or absurdly long text (`wrong-secret`).
 */
export async function stretch(
  passphrase: string,
  salt: Uint8Array,
  { params, policy }: { params: KdfParams; policy: KdfPolicy },
): Promise<CryptoResult<Bytes>> {
  if (!allowed(params, policy)) return refused('refused-parameters')
  if (passphrase.length > MAX_PASSPHRASE) return refused('wrong-secret')
  const password = utf8(passphrase.normalize('NFKC'))
  if (password.length === 0) return refused('wrong-secret')
  const key = await argon2id({
    password,
    salt: own(salt),
    memorySize: params.m,
    iterations: params.t,
    parallelism: params.p,
    hashLength: 32,
    outputType: 'binary',
  })
  password.fill(0)
  return accepted(own(key))
}
