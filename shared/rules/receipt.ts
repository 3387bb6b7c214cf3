import type { RuleSet } from './assemble'
import { evaluate } from './evaluate'
import type { Facts } from './facts'
import type { Result } from './result'
import type { LawPack, Pack } from './schemaPack'

/** The engine's own version: raised when the same pack and facts may give another answer. */
export const engineVersion = '1.0'

/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hex characters; given in, shared/ is pure. */
export type HashText = (text: string) => Promise<string>

/** What a decision keeps so that it replays to the same answer for ever. */
export type Receipt = Readonly<{
  engine: string
  packId: string
  packVersion: string
  packHash: string
  lagVersion: string
  lagHash: string
  facts: Facts
  result: Result
}>

/** JSON with sorted keys: the same value always gives the same bytes, whatever order it was read in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`)
  return `{${entries.join(',')}}`
}

/** Evaluates and writes the receipt. The facts are kept as given; nothing is added to them. */
export async function evaluateWithReceipt(
  { pack, law }: { pack: Pack; law: LawPack },
  facts: Facts,
  hash: HashText,
): Promise<Receipt> {
  return {
    engine: engineVersion,
    packId: pack.id,
    packVersion: pack.validFrom,
    packHash: await hash(canonicalJson(pack)),
    lagVersion: law.validFrom,
    lagHash: await hash(canonicalJson(law)),
    facts,
    result: evaluate(pack, law, facts),
  }
}

export type Replay =
  | { ok: true; result: Result; same: boolean }
  | { ok: false; error: { code: 'engine' | 'packSaknas' | 'packAndrad' } }

/**
 * Runs an old receipt again on the very versions it names. Refused, as a value, when this engine is
 * another one, the version isn't held, or its content is no longer what was hashed.
 */
export async function replay(receipt: Receipt, rules: RuleSet, hash: HashText): Promise<Replay> {
  if (receipt.engine !== engineVersion) return { ok: false, error: { code: 'engine' } }
  const { packId, packVersion, lagVersion } = receipt
  const pack = rules.packs.find((p) => p.id === packId && p.validFrom === packVersion)
  const law = rules.laws.find((l) => l.validFrom === lagVersion)
  if (!pack || !law) return { ok: false, error: { code: 'packSaknas' } }
  const [packHash, lagHash] = [await hash(canonicalJson(pack)), await hash(canonicalJson(law))]
  if (packHash !== receipt.packHash || lagHash !== receipt.lagHash) {
    return { ok: false, error: { code: 'packAndrad' } }
  }
  const result = evaluate(pack, law, receipt.facts)
  return { ok: true, result, same: canonicalJson(result) === canonicalJson(receipt.result) }
}
