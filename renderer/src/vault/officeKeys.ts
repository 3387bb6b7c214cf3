import { z } from 'zod'
import type { Roll } from '@shared/domain/kontor'
import { grantsOf } from './grants'
import { PAIR_KINDS } from './keyKinds'
import type { PairKind } from './keyKinds'

const Hex16 = z.string().regex(/^[0-9a-f]{32}$/)
const Hex32 = z.string().regex(/^[0-9a-f]{64}$/)
const PublicKey = z.strictObject({ keyId: Hex16, publicKey: Hex32 })
const body = <const T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data })

/**
 * The office's keys as its log names them. `nyckel.bytt` = a new pair since one who held the old secret
 * has left; the key's name stays, so that pseudonyms stay too, and `epoch` counts from 1.
 */
export const KEY_BODIES = [
  body(
    'kontor.skapat',
    z.strictObject({
      ...{ recovery: PublicKey, report: PublicKey, audit: PublicKey, inbox: PublicKey },
      unitKeyId: Hex16,
    }),
  ),
  body(
    'nyckel.bytt',
    z.strictObject({ kind: z.enum(PAIR_KINDS), epoch: z.int().min(2), publicKey: Hex32 }),
  ),
] as const
export type KeyBody = z.infer<(typeof KEY_BODIES)[number]>

/** A public key with its epoch, 1 where it isn't said. */
export type SealTarget = z.infer<typeof PublicKey> & { readonly epoch?: number }
export type OfficeKeys = Readonly<
  Omit<Extract<KeyBody, { type: 'kontor.skapat' }>['data'], PairKind> & Record<PairKind, SealTarget>
>

/**
 * The office's keys after one more event. A new pair counts only from somebody whose roles hold that key,
 * and only with a later epoch: nobody else can turn the report or the access log to a key of their own.
 */
export function keysAfter(
  known: OfficeKeys | null,
  { type, data }: KeyBody,
  roller: readonly Roll[],
): OfficeKeys | null {
  if (type === 'kontor.skapat') return data
  if (known === null || !grantsOf(roller).has(data.kind)) return known
  const { keyId, epoch = 1 } = known[data.kind]
  if (data.epoch <= epoch) return known
  return { ...known, [data.kind]: { keyId, publicKey: data.publicKey, epoch: data.epoch } }
}
