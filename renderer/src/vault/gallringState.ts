import { z } from 'zod'
import { AktId, Hash, UserId } from '@shared/domain/primitives'
import type { Instant } from '@shared/domain/primitives'

const body = <const T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data })
const Akter = z.array(AktId).min(1)

/** What is left of a destroyed akt: who and when, and the head that proves which log it was. No person. */
const Gallrad = z.strictObject({
  akt: AktId,
  head: Hash,
  events: z.int().positive(),
  foreslagenAv: UserId,
})

/**
 * Destruction takes two: one person proposes, another carries out. `gallring.genomford` is the tombstone:
 * the keys are gone, and every start takes away again what brings them back.
 */
export const GALLRING_BODIES = [
  body('gallring.foreslagen', z.strictObject({ akter: Akter })),
  body('gallring.avbojd', z.strictObject({ akter: Akter })),
  body('gallring.genomford', Gallrad),
] as const
export type GallringBody = z.infer<(typeof GALLRING_BODIES)[number]>

/** Akter proposed for destruction, by whom; and those destroyed, by two. */
export type GallringOffice = {
  readonly forslag: Readonly<Record<AktId, { readonly by: UserId; readonly at: Instant }>>
  readonly genomford: readonly (z.infer<typeof Gallrad> & {
    readonly by: UserId
    readonly at: Instant
  })[]
}

export const NO_GALLRING_OFFICE: GallringOffice = { forslag: {}, genomford: [] }

/** The office's gallring after one more event. Pure. */
export function gallringAfter(
  state: GallringOffice,
  { type, data }: GallringBody,
  { by, at }: { readonly by: UserId; readonly at: Instant },
): GallringOffice {
  switch (type) {
    case 'gallring.foreslagen': {
      const added = Object.fromEntries(data.akter.map((akt) => [akt, { by, at }]))
      return { ...state, forslag: { ...state.forslag, ...added } }
    }
    case 'gallring.avbojd':
      return { ...state, forslag: without(state.forslag, data.akter) }
    case 'gallring.genomford':
      return {
        forslag: without(state.forslag, [data.akt]),
        genomford: [...state.genomford, { ...data, by, at }],
      }
  }
}

function without(
  forslag: GallringOffice['forslag'],
  gone: readonly AktId[],
): GallringOffice['forslag'] {
  return Object.fromEntries(Object.entries(forslag).filter(([akt]) => !gone.includes(akt as AktId)))
}
