import type { z } from 'zod'
import type { OrderedEvent } from '../logOrder'

type Body<Events extends readonly z.ZodType[]> = z.infer<Events[number]>
type TypeOf<B> = B extends { type: infer T extends string } ? T : never
type DataOf<B, T> = B extends { type: T; data: infer D } ? D : never

/**
 * One reducer per event type of a part: the part of the akt's state that the event gives. Pure, and a
 * missing one is a compile error.
 */
export type SliceReducers<S, Events extends readonly z.ZodType[]> = {
  readonly [T in TypeOf<Body<Events>>]: (
    slice: S,
    data: DataOf<Body<Events>, T>,
    at: OrderedEvent,
  ) => S
}
