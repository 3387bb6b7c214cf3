import type { z } from 'zod'
import { channels, type Channel } from '@shared/ipc/channels'
import { contract, type Handlers } from '@shared/ipc/contract'

/** The little of Electron's invoke event that the sender check reads. */
export type InvokeEvent = { readonly senderFrame: unknown }

export type RegisterDeps<Event extends InvokeEvent> = {
  /** `ipcMain.handle`. */
  readonly handle: (
    channel: Channel,
    listener: (event: Event, input: unknown) => Promise<unknown>,
  ) => void
  /** Is the caller the main frame of our own window, on our own origin? */
  readonly isTrusted: (event: Event) => boolean
  readonly handlers: Handlers
  /** Told of refusals and bugs: channel, and codes only. No value of any field. */
  readonly report: (channel: Channel, what: string) => void
}

/**
 * Listens on every channel of the contract: sender, then input, then the handler, then its output.
 * A foreign frame, an input with an unknown or malformed key, a handler that throws and an answer
 * outside the contract are all refused with the channel's name and a code, never with a value.
 */
export function registerHandlers<Event extends InvokeEvent>(deps: RegisterDeps<Event>): void {
  for (const channel of channels) {
    deps.handle(channel, async (event, input) => {
      if (!deps.isTrusted(event)) throw refuse(deps, channel, 'foreign-sender')
      const parsed = contract[channel].input.safeParse(input)
      if (!parsed.success) throw refuse(deps, channel, `bad-input ${issues(parsed.error)}`)
      return answer(deps, channel, parsed.data)
    })
  }
}

async function answer<Event extends InvokeEvent>(
  deps: RegisterDeps<Event>,
  channel: Channel,
  input: unknown,
): Promise<unknown> {
  // The contract ties each channel's input to its handler; a loop over channels can't show that to
  // the compiler, and the input has just been parsed by that very contract.
  const handler = deps.handlers[channel] as (parsed: unknown) => Promise<unknown>
  let output: unknown
  try {
    output = await handler(input)
  } catch (error) {
    throw refuse(deps, channel, `handler-threw ${error instanceof Error ? error.name : 'unknown'}`)
  }
  const parsed = contract[channel].output.safeParse(output)
  if (!parsed.success) throw refuse(deps, channel, `bad-output ${issues(parsed.error)}`)
  return parsed.data
}

function refuse<Event extends InvokeEvent>(
  deps: RegisterDeps<Event>,
  channel: Channel,
  what: string,
): Error {
  deps.report(channel, what)
  return new Error(`${channel}: ${what.split(' ')[0] ?? 'refused'}`)
}

/** Code and depth only: even a path may hold a key that somebody typed. */
function issues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.code}@${issue.path.length}`).join(',')
}
