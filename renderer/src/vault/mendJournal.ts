import { hash, toHex } from '@shared/crypto'
import type { SealKey } from '@shared/crypto'
import type { JournalHead } from '@shared/domain/storagePort'
import type { Result } from './api'
import type { Core } from './core'
import { encodeFrame } from './frames'
import { framesAfter } from './restoreTail'
import { fail, fromStorage, ok } from './result'
import { readHead } from './sealedHead'

const LABEL = 'akta/journal/v1' as const
const PAGE_FRAMES = 2000
const PAGE_BYTES = 32 * 1024 * 1024

/**
 * Makes a damaged journal again from the working copy. The sealed head proves that the rows are what the
 * journal held: every frame from the first, in order, in one chain. Main writes the new journal beside the
 * damaged one and puts that aside. Refused, and nothing changed: `integrity` where the working copy isn't
 * whole either, or lacks what the damaged journal still holds (a backup must be restored then);
 * `newer-version`, `disk-full` and main's other codes.
 */
export async function mendJournal(core: Core, key: SealKey): Promise<Result<null>> {
  const head = await readHead(core, key)
  if (head === null) return fail('integrity')
  if (head === 'newer-version') return fail('newer-version')
  const frames = await provenFrames(core, head)
  if (frames === null) return fail('integrity')
  const begun = fromStorage(await core.deps.port.beginMend())
  if (!begun.ok) return begun
  for (const page of pagesOf(frames)) {
    const sent = fromStorage(await core.deps.port.appendMend({ frames: page }))
    if (!sent.ok) return sent
  }
  const { counter, chain } = head
  const mended = fromStorage(await core.deps.port.commitMend({ counter, chain }))
  if (!mended.ok) return mended
  core.journal = mended.value
  core.storage = { ...core.storage, journal: mended.value, journalDamaged: false }
  core.journalMended = true
  return ok(null)
}

/** The working copy's frames in the journal's order; null unless they make exactly the head's chain. */
async function provenFrames(core: Core, head: JournalHead): Promise<Uint8Array[] | null> {
  const rows = await framesAfter(core, 0).catch(() => [])
  if (rows.length !== head.counter || rows.some(({ n }, at) => n !== at + 1)) return null
  const frames = rows.map(({ frame }) => encodeFrame(frame))
  let previous = await journalStart(core.vaultId)
  for (const [at, content] of frames.entries()) {
    previous = await hash.chain({ label: LABEL, index: at + 1, previous, content })
  }
  return toHex(previous) === head.chain ? frames : null
}

/** The chain before a vault's first frame. */
export function journalStart(vaultId: string): Promise<Uint8Array> {
  return hash.sha256(new TextEncoder().encode(`${LABEL}\0${vaultId}`))
}

function pagesOf(frames: readonly Uint8Array[]): Uint8Array[][] {
  const pages: Uint8Array[][] = [[]]
  let bytes = 0
  for (const frame of frames) {
    const page = pages.at(-1) ?? []
    if (page.length > 0 && (page.length >= PAGE_FRAMES || bytes + frame.length > PAGE_BYTES)) {
      pages.push([frame])
      bytes = frame.length
    } else {
      page.push(frame)
      bytes += frame.length
    }
  }
  return pages.filter((page) => page.length > 0)
}
