import { fromHex, hash, toHex } from '@shared/crypto'
import type { Core } from './core'
import { LOG_TABLES } from './database'
import { encodeFrame } from './frames'
import type { Frame } from './frames'
import type { SealedHead } from './sealedHead'

/**
 * Gives a journal that has lost its tail (a damaged disk) what the database still holds of it. Only
 * where the rows, in the journal's own order, make exactly the chain that the sealed head names: nothing
 * but what was once saved can come back this way. False, and nothing done, otherwise.
 */
export async function restoreTail(core: Core, head: SealedHead): Promise<boolean> {
  const { journal } = core
  const frames = await framesAfter(core, journal.counter)
  if (frames.length !== head.counter - journal.counter) return false
  if (frames.some(({ n }, index) => n !== journal.counter + index + 1)) return false
  const bytes = frames.map(({ frame }) => encodeFrame(frame))
  let chain: Uint8Array = fromHex(journal.chain, 32)
  for (const [at, content] of bytes.entries()) {
    const index = journal.counter + at + 1
    chain = await hash.chain({ label: 'akta/journal/v1', index, previous: chain, content })
  }
  if (toHex(chain) !== head.chain) return false
  const appended = await core.deps.port.appendJournal({ expect: journal.counter, frames: bytes })
  if (appended.ok) core.journal = appended.value
  return appended.ok
}

/** The working copy's frames after a counter, in the journal's order. */
export async function framesAfter(core: Core, counter: number) {
  const frames: { readonly n: number; readonly frame: Frame }[] = []
  for (const table of LOG_TABLES) {
    for (const { n, ...row } of await core.db[table].filter((one) => one.n > counter).toArray()) {
      frames.push({ n, frame: { table, ...row } })
    }
  }
  return frames.sort((a, b) => a.n - b.n)
}
