import { z } from 'zod'
import kinds from './kinds.json'
import { bundledIdOf, isOwnId } from './ownPack'
import type { InsatsRow } from './schemaInsats'
import type { Pack } from './schemaPack'

const Member = z.strictObject({ pack: z.string().min(1), insats: z.string().min(1) })
/** One measure of one municipality. The pair is its name: the same word means different things (X4, L2). */
export type Member = z.infer<typeof Member>

/** What one source says in a row of its own: short text, and the row of the pack that proves it. */
const Extra = z.strictObject({
  ...Member.shape,
  table: z.enum(['insatser', 'deadlines', 'documents', 'checks']),
  id: z.string().min(1),
  text: z.string().min(1),
})

const Kind = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  group: z.string().min(1),
  /** What a person must know before comparing, such as one word for two kinds of support. */
  note: z.string().optional(),
  /** The first measure of each pack is what is compared until one chooses others. */
  members: z.array(Member).min(2),
  rows: z
    .array(z.strictObject({ label: z.string().min(1), cells: z.array(Extra).min(1) }))
    .optional(),
})
export type Kind = z.infer<typeof Kind>

const Kinds = z.strictObject({
  kinds: z.array(Kind).min(1),
  /** Needs-assessed measures that only one municipality has. */
  alone: z.array(Member),
})

let parsed: z.infer<typeof Kinds> | null = null

/** Which measures are of the same kind, as data: kind -> (pack, measure). Throws on a broken file. */
export function measureKinds(): z.infer<typeof Kinds> {
  parsed ??= Kinds.parse(kinds)
  return parsed
}

/** One column of a comparison: a measure and the pack it stands in. */
export type Column = { readonly pack: Pack; readonly row: InsatsRow }

/** The measure in the packs that are held, or null when the pack or the row isn't there. */
export function columnOf(packs: readonly Pack[], member: Member): Column | null {
  const pack = packs.find(({ id }) => id === member.pack)
  const row = pack?.insatser.find(({ id }) => id === member.insats)
  return pack && row ? { pack, row } : null
}

/** Is it the measure of the data, in the pack itself or in the office's own copy of it? */
export function isMember(one: Member, { pack, insats }: Member): boolean {
  return one.pack === bundledIdOf(pack) && one.insats === insats
}

/** The kind a measure belongs to, or null when only one municipality has it. */
export function kindOf(member: Member): Kind | null {
  const { kinds: all } = measureKinds()
  return all.find(({ members }) => members.some((one) => isMember(one, member))) ?? null
}

/** What can be compared in the packs that are held: the office's own copies stand beside the others. */
export function membersHeld(kind: Kind, packs: readonly Pack[]): Member[] {
  const own = packs.filter(({ id }) => isOwnId(id))
  return kind.members
    .flatMap((member) => [
      member,
      ...own
        .filter(({ id }) => bundledIdOf(id) === member.pack)
        .map(({ id }): Member => ({ pack: id, insats: member.insats })),
    ])
    .filter((member) => columnOf(packs, member) !== null)
}

/** The first measure of each pack, in the order of the data; at most five. */
export function firstOfEach({ members }: Kind): Member[] {
  return members
    .filter((one, place) => members.findIndex(({ pack }) => pack === one.pack) === place)
    .slice(0, 5)
}

/** What is compared when one comes from a measure: that one for its municipality, the first of the others. */
export function comparedWith(kind: Kind, member: Member): Member[] {
  return firstOfEach(kind).map((one) => (one.pack === bundledIdOf(member.pack) ? member : one))
}
