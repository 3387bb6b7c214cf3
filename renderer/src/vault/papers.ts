import { canonicalJson, hash, toHex } from '@shared/crypto'
import { Kvitto } from '@shared/domain/beslut'
import type { Beslutsinnehall } from '@shared/domain/beslut'
import { IsoDate } from '@shared/domain/primitives'
import type { Delegationsordning } from '@shared/domain/kontor'
import { beslutsmeddelande } from '@shared/documents/beslutsmeddelande'
import type { BeslutsmeddelandeInput } from '@shared/documents/beslutsmeddelande'
import { isOverklagbart } from '@shared/documents/overklagande'
import { renderDocx } from '@shared/documents/render'
import { tjansteskrivelse } from '@shared/documents/tjansteskrivelse'
import type { TjansteskrivelseInput } from '@shared/documents/tjansteskrivelse'
import { groundsOf } from '@shared/documents/whoDecides'
import { chainOf } from '@shared/rules/chain'
import type { Facts } from '@shared/rules/facts'
import { engineVersion } from '@shared/rules/receipt'
import type { Result } from '@shared/rules/result'
import type { LawPack, Pack } from '@shared/rules/schemaPack'

/*
 * What a decision needs beside its events: the receipt and the Word document. It lies with the vault
 * because it hashes and renders; it holds no key and stores nothing.
 */

async function hashOf(value: unknown): Promise<string> {
  return toHex(await hash.sha256(new TextEncoder().encode(canonicalJson(value))))
}

/**
 * The receipt: what was asked and answered, and by which books and order, so that it replays for ever.
 * The packs are hashed as published; the order, which adjusts them, by a hash of its own.
 */
export async function kvittoFor(asked: {
  readonly pack: Pack
  readonly law: LawPack
  readonly order: Delegationsordning | null
  readonly facts: Facts
  readonly result: Result
}): Promise<Kvitto> {
  const { pack, law, order, facts, result } = asked
  return Kvitto.parse({
    engine: engineVersion,
    packId: pack.id,
    packVersion: pack.validFrom,
    packHash: await hashOf(pack),
    lagVersion: law.validFrom,
    lagHash: await hashOf(law),
    orderId: order?.id ?? '',
    orderHash: await hashOf(order),
    facts,
    result,
  })
}

/** Whether the party may appeal, so that the letter says how. */
export function overklagbart(innehall: Beslutsinnehall): boolean {
  return isOverklagbart(innehall.slag, innehall.to, innehall.lagrum)
}

/** The beslutsmeddelande as finished docx bytes. */
export function beslutsmeddelandeDocx(input: BeslutsmeddelandeInput): Promise<Uint8Array> {
  return renderDocx(beslutsmeddelande(input))
}

/**
 * The tjänsteskrivelse that goes with a proposal, as finished docx bytes. Who decides and why, and the
 * stretch that earlier periods make, come from the engine's own answer.
 */
export function tjansteskrivelseDocx(
  { facts, result }: { readonly facts: Facts; readonly result: Result },
  input: Omit<TjansteskrivelseInput, 'grounds' | 'chainFrom'>,
): Promise<Uint8Array> {
  const chain = chainOf(facts)
  const chainFrom = chain?.linked === true ? IsoDate.parse(chain.first.toString()) : null
  return renderDocx(tjansteskrivelse({ ...input, grounds: groundsOf(result), chainFrom }))
}
