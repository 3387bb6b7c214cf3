import { z } from 'zod'
import { Hash as HashOf } from '../domain/primitives'
import type { Pack } from './schemaPack'

/** The tables of a pack, in the order they are shown. */
export const packTables = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const
export type PackTable = (typeof packTables)[number]

/** What an own pack gives as its source file: its own rows stand in no document of the bundled ones. */
export const OWN_SOURCE = 'eget-paket'

const PREFIX = 'egen-'
const LONGEST_ID = 40
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const Short = z.string().trim().min(1).max(300)
const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** An id that no bundled pack can have: the office's own begin with `egen-`. */
export function isOwnId(id: string): boolean {
  return id.startsWith(PREFIX) && id.length <= LONGEST_ID && Slug.safeParse(id).success
}

/** The own pack that a copy of this pack belongs to: a bundled one gets its own line, an own one goes on. */
export function ownIdFor(packId: string): string {
  return isOwnId(packId) ? packId : `${PREFIX}${packId}`
}

/** The bundled pack an own one goes back to; another id is its own answer. */
export function bundledIdOf(packId: string): string {
  return isOwnId(packId) ? packId.slice(PREFIX.length) : packId
}

/** One version of a pack by content; the hash is SHA-256 of its canonical JSON. */
export const PackRef = z.strictObject({ id: Slug, validFrom: z.iso.date(), hash: Hash })
export type PackRef = z.infer<typeof PackRef>

/** A row that was taken away from the base, and why. */
export const RemovedRow = z.strictObject({
  table: z.enum(packTables),
  id: Slug,
  skal: z.string().trim().min(1).max(2000),
})
export type RemovedRow = z.infer<typeof RemovedRow>

/** A delegation row whose level is another than in the base. */
export const LevelChange = z.strictObject({ row: Slug, fran: z.string(), till: z.string() })
export type LevelChange = z.infer<typeof LevelChange>

/** What a proposal says about its pack, small enough to lie in the office's state. */
export const OwnPackMeta = z.strictObject({
  id: Slug.refine(isOwnId),
  title: Short,
  kommun: Short,
  validFrom: z.iso.date(),
  hash: HashOf,
  bas: PackRef,
  nivaer: z.array(LevelChange).max(2000),
  borttagna: z.array(RemovedRow).max(2000),
})
export type OwnPackMeta = z.infer<typeof OwnPackMeta>

/** Levels that differ between two versions, by row. A row that is new or gone is no change of level. */
export function levelChanges(base: Pack, own: Pack): LevelChange[] {
  const before = new Map(base.delegation.map((row) => [row.id, row.role]))
  return own.delegation.flatMap(({ id, role }) => {
    const was = before.get(id)
    return was === undefined || was === role ? [] : [{ row: id, fran: was, till: role }]
  })
}

/** True where a check stops: only the law's own pack may, never an office's. */
export function stops(row: {
  action: string
  cases?: { action?: string | undefined }[] | undefined
}) {
  return row.action === 'stopp' || (row.cases ?? []).some(({ action }) => action === 'stopp')
}

export type OwnPackProblem = 'id' | 'stopp' | 'datum-passerat' | 'datum-upptaget'

/**
 * What keeps a pack from being proposed whatever its rows say: an id that isn't the office's own, a
 * check that stops, a day before `today`, or one on or before the last day an older version begins.
 */
export function ownPackProblems(
  pack: Pack,
  at: { readonly today: string; readonly taken: readonly string[] },
): OwnPackProblem[] {
  return [
    ...(isOwnId(pack.id) ? [] : (['id'] as const)),
    ...(pack.checks.some(stops) ? (['stopp'] as const) : []),
    ...(pack.validFrom < at.today ? (['datum-passerat'] as const) : []),
    ...(at.taken.some((day) => pack.validFrom <= day) ? (['datum-upptaget'] as const) : []),
  ]
}
