import { z } from 'zod'
import { DelegationPunkt, type Delegationsordning } from '../domain/delegation'
import { canonicalJson, type HashText } from '../rules/receipt'
import type { Pack } from '../rules/schemaPack'
import { parseUntrusted, type UntrustedError } from '../rules/untrustedJson'

const FORMAT = 'akta-delegationsordning'
const VERSION = 1
const mostPoints = 1000

/** What of an order is the same in another office: its points and its reach, never its people or decisions. */
export const OrderContent = z.strictObject({
  packId: z.string().min(1).max(64),
  baraTilldelade: z.boolean(),
  vidaredelegation: z.boolean(),
  punkter: z.array(DelegationPunkt).min(1).max(mostPoints),
})
export type OrderContent = Readonly<z.infer<typeof OrderContent>>

const OrderFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** SHA-256 of the content as canonical JSON. */
  hash: z.string().max(128),
  ordning: OrderContent,
})

export type OrderFileError =
  UntrustedError | 'not-an-order' | 'wrong-version' | 'hash-mismatch' | 'double-numbers'

export type ReadOrderFile =
  | { readonly ok: true; readonly value: OrderContent }
  | { readonly ok: false; readonly error: { readonly code: OrderFileError } }

const refused = (code: OrderFileError): ReadOrderFile => ({ ok: false, error: { code } })
const hashed = (ordning: OrderContent): string =>
  canonicalJson({ format: FORMAT, version: VERSION, ordning })

/** The file's text: points and reach. Holders, substitutes, what is passed on and the nämnd's decision stay. */
export async function writeOrderFile(order: Delegationsordning, hash: HashText): Promise<string> {
  const ordning: OrderContent = {
    packId: order.packId,
    baraTilldelade: order.baraTilldelade !== false,
    vidaredelegation: order.vidaredelegation?.tillaten === true,
    punkter: order.punkter,
  }
  const sum = await hash(hashed(ordning))
  return canonicalJson({ format: FORMAT, version: VERSION, hash: sum, ordning })
}

/** Another version is told apart from another kind of file before the keys are held against the schema. */
function versionProblem(value: unknown): OrderFileError | null {
  const Marked = z.looseObject({ format: z.literal(FORMAT), version: z.unknown() })
  const marked = Marked.safeParse(value)
  if (!marked.success) return 'not-an-order'
  return marked.data.version === VERSION ? null : 'wrong-version'
}

/**
 * Reads an order file that anybody may have written. Refused as a value: no JSON or cut off, what no such
 * file holds, another version, a content that isn't the hashed one, two points with one number. Nothing
 * is written; what comes out begins a draft, which the nämnd must adopt before it gives anyone anything.
 */
export async function readOrderFile(
  bytes: Uint8Array,
  deps: { readonly decode: (bytes: Uint8Array) => string; readonly hash: HashText },
): Promise<ReadOrderFile> {
  const read = parseUntrusted(bytes, deps.decode)
  if (!read.ok) return read
  const problem = versionProblem(read.value)
  if (problem) return refused(problem)
  const file = OrderFile.safeParse(read.value)
  if (!file.success) return refused('not-an-order')
  const { hash, ordning } = file.data
  if ((await deps.hash(hashed(ordning))) !== hash) return refused('hash-mismatch')
  const numbers = ordning.punkter.map(({ nr }) => nr.toLowerCase())
  return new Set(numbers).size === numbers.length
    ? { ok: true, value: ordning }
    : refused('double-numbers')
}

/** The points as these guidelines know them: one tied to a rule that isn't here is text until it is tied anew. */
export function punkterFor(
  { punkter }: OrderContent,
  pack: Pack,
): { readonly punkter: DelegationPunkt[]; readonly loose: number } {
  const known = new Set(pack.delegation.flatMap(({ id, decides }) => (decides ? [id] : [])))
  const isLoose = ({ row }: DelegationPunkt) => row !== null && !known.has(row)
  const tied = punkter.map((punkt): DelegationPunkt => {
    if (!isLoose(punkt)) return punkt
    const loose: DelegationPunkt = { ...punkt, row: null }
    delete loose.grans
    return loose
  })
  return { punkter: tied, loose: punkter.filter(isLoose).length }
}
