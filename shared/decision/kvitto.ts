import { Kvitto } from '../domain/beslut'
import type { Delegationsordning } from '../domain/delegation'
import type { RuleSet } from '../rules/assemble'
import type { Facts } from '../rules/facts'
import { canonicalJson, engineVersion, type HashText } from '../rules/receipt'
import type { Result } from '../rules/result'
import type { RuleBooks } from './source'
import { evaluateUnder } from './underOrder'

/**
 * The receipt of an answer: pack, law, delegation order and facts, each by content, and what the engine
 * said (architecture.md, idea 3). The pack's hash is of the pack as published; the order has its own.
 */
export async function kvittoFor(
  asked: {
    readonly books: RuleBooks
    readonly order: Delegationsordning | null
    readonly facts: Facts
    readonly result: Result
  },
  hash: HashText,
): Promise<Kvitto> {
  const { books, order, facts, result } = asked
  return Kvitto.parse({
    engine: engineVersion,
    packId: books.pack.id,
    packVersion: books.pack.validFrom,
    packHash: await hash(canonicalJson(books.pack)),
    lagVersion: books.law.validFrom,
    lagHash: await hash(canonicalJson(books.law)),
    orderId: order?.id ?? '',
    orderHash: await hash(canonicalJson(order)),
    facts: { ...facts },
    result,
  })
}

export type KvittoReplay =
  | { readonly ok: true; readonly result: Result; readonly same: boolean }
  | {
      readonly ok: false
      readonly error: {
        readonly code: 'engine' | 'pack-missing' | 'pack-changed' | 'order-changed'
      }
    }

/**
 * Runs a receipt again on the very versions it names. Refused, as a value, when one of them isn't held
 * or its content is no longer what was hashed. `orders` may hold several forms of one order; `same` tells whether the answer is the one given then.
 */
export async function replayKvitto(
  kvitto: Kvitto,
  held: { readonly rules: RuleSet; readonly orders: readonly Delegationsordning[] },
  hash: HashText,
): Promise<KvittoReplay> {
  if (kvitto.engine !== engineVersion) return { ok: false, error: { code: 'engine' } }
  const pack = held.rules.packs.find(
    ({ id, validFrom }) => id === kvitto.packId && validFrom === kvitto.packVersion,
  )
  const law = held.rules.laws.find(({ validFrom }) => validFrom === kvitto.lagVersion)
  if (pack === undefined || law === undefined) return { ok: false, error: { code: 'pack-missing' } }
  const hashes = [await hash(canonicalJson(pack)), await hash(canonicalJson(law))]
  if (hashes[0] !== kvitto.packHash || hashes[1] !== kvitto.lagHash) {
    return { ok: false, error: { code: 'pack-changed' } }
  }
  const named = await orderOf(kvitto, held.orders, hash)
  if (named === null) return { ok: false, error: { code: 'order-changed' } }
  const { order } = named
  const result = evaluateUnder({ pack, law }, order, kvitto.facts)
  return { ok: true, result, same: canonicalJson(result) === canonicalJson(kvitto.result) }
}

/** The order the receipt names, by id and content: an order may have had several forms, of which it means one. */
async function orderOf(
  { orderId, orderHash }: Kvitto,
  orders: readonly Delegationsordning[],
  hash: HashText,
): Promise<{ readonly order: Delegationsordning | null } | null> {
  const forms = orderId === '' ? [null] : orders.filter(({ id }) => id === orderId)
  for (const order of forms) {
    if ((await hash(canonicalJson(order))) === orderHash) return { order }
  }
  return null
}
