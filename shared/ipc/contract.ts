import type { z } from 'zod'
import { appContract } from './appContract'
import type { Call } from './call'
import type { Channel } from './channels'
import { storageContract } from './storageContract'

/** Every channel exactly once: a missing or an extra key does not compile. */
export const contract = {
  ...appContract,
  ...storageContract,
} as const satisfies Record<Channel, Call<z.ZodType, z.ZodType>>

type Contract = typeof contract

/** What the window sends on a channel. */
export type InputOf<C extends Channel> = z.infer<Contract[C]['input']>
/** What main answers on a channel. */
export type OutputOf<C extends Channel> = z.infer<Contract[C]['output']>

/** Main's side: one handler a channel. */
export type Handlers = { readonly [C in Channel]: (input: InputOf<C>) => Promise<OutputOf<C>> }

/** The window's side, `window.akta`: one function a channel, without argument where it takes none. */
export type AktaApi = {
  readonly [C in Channel]: undefined extends InputOf<C>
    ? () => Promise<OutputOf<C>>
    : (input: InputOf<C>) => Promise<OutputOf<C>>
}
