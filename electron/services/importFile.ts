import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  importKinds,
  type importErrorCodes,
  type ImportEnding,
  type ImportKind,
} from '@shared/ipc/appContract'
import { fail, succeed, type Result } from '@shared/ipc/result'

type ImportError = (typeof importErrorCodes)[number]
type Picked = {
  readonly ending: ImportEnding
  readonly name: string
  readonly bytes: Uint8Array
}

export type ImportDeps = {
  /** Asks the person which file; null = they changed their mind. */
  readonly choosePath: (kind: ImportKind) => Promise<string | null>
  readonly open: (path: string) => Promise<Pick<FileHandle, 'stat' | 'read' | 'close'>>
}

/**
 * The bytes of a file that the person picks. The renderer names a kind and never sees or sends a path.
 * Refused as a value: an ending outside the kind and anything but a plain file (`wrong-kind`), an empty
 * file (`empty`), more than the kind's limit (`too-large`, before it is read), and what the disk refuses.
 */
export async function pickImport(
  deps: ImportDeps,
  kind: ImportKind,
): Promise<Result<Picked | null, ImportError>> {
  const path = await deps.choosePath(kind)
  if (path === null) return succeed(null)
  const { endings, maxBytes } = importKinds[kind]
  const ending = endings.find((one) => path.toLowerCase().endsWith(`.${one}`))
  if (ending === undefined) return fail('wrong-kind')
  try {
    const read = await readWhole(deps, path, maxBytes)
    return read.ok ? succeed({ ending, name: nameOf(path), bytes: read.value }) : read
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return fail(code === 'EACCES' || code === 'EPERM' ? 'no-access' : 'disk-error')
  }
}

function nameOf(path: string): string {
  return basename(path).slice(-300)
}

async function readWhole(
  deps: ImportDeps,
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, ImportError>> {
  const file = await deps.open(path)
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return fail('wrong-kind')
    if (stat.size === 0) return fail('empty')
    if (stat.size > maxBytes) return fail('too-large')
    // What was measured is read and no more: a file that grows meanwhile can't fill the memory.
    const bytes = new Uint8Array(stat.size)
    let at = 0
    while (at < bytes.length) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, at)
      if (bytesRead === 0) return fail('disk-error')
      at += bytesRead
    }
    return succeed(bytes)
  } finally {
    await file.close()
  }
}
