import type { z } from 'zod'

/** What an event says in the log: a heading, its text, what stands in the foot, and its lagrum. */
export type LogText = {
  readonly title: string
  readonly text: string
  readonly foot: string
  readonly source: string | null
  readonly decision: boolean
  readonly kind: 'note' | 'decision' | 'document' | 'other'
}

/** What an event states of it; the rest has its usual value. */
export type LogPart = Partial<LogText> & { readonly title: string }

type Body<Events extends readonly z.ZodType[]> = z.infer<Events[number]>
type TypeOf<B> = B extends { type: infer T extends string } ? T : never
type DataOf<B, T> = B extends { type: T; data: infer D } ? D : never

/** One line a type: how each event of a part is told. A missing one is a compile error. */
export type LogTexts<Events extends readonly z.ZodType[]> = {
  readonly [T in TypeOf<Body<Events>>]: (data: DataOf<Body<Events>, T>) => LogPart
}
