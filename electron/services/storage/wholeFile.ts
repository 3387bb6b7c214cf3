import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import type { FileSystem } from './deps'
import { StorageError, systemCode } from './outcome'

/**
 * Small files that are rewritten whole: `"AKTF1 " | SHA-256 in hex | "\n" | bytes`. The checksum tells a
 * whole file from a damaged one, so that a good older generation is never replaced by a damaged newer.
 */
const MAGIC = 'AKTF1 '
const HEADER_LENGTH = MAGIC.length + 64 + 1

/** What lies on the disk under a name, and the generation before it. */
export type Generations = {
  readonly current: Content
  readonly previous: Content
}
export type Content =
  { readonly kind: 'missing' } | { readonly kind: 'whole' | 'damaged'; readonly bytes: Uint8Array }

function wrap(bytes: Uint8Array): Buffer {
  const sum = createHash('sha256').update(bytes).digest('hex')
  return Buffer.concat([Buffer.from(`${MAGIC}${sum}\n`, 'latin1'), bytes])
}

function unwrap(file: Buffer): Content {
  const bytes = new Uint8Array(file.subarray(HEADER_LENGTH))
  const sum = createHash('sha256').update(bytes).digest('hex')
  const head = file.subarray(0, HEADER_LENGTH).toString('latin1')
  if (/^AKTF[2-9] /.test(head)) throw new StorageError('newer-version')
  return { kind: head === `${MAGIC}${sum}\n` ? 'whole' : 'damaged', bytes }
}

async function readContent(files: FileSystem, path: string): Promise<Content> {
  try {
    return unwrap(await files.readFile(path))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { kind: 'missing' }
    throw error
  }
}

/** Both generations of a small file, each checked. */
export async function readGenerations(files: FileSystem, path: string): Promise<Generations> {
  return {
    current: await readContent(files, path),
    previous: await readContent(files, previousOf(path)),
  }
}

/** The newest generation that is whole; null where there never was one. Refused `damaged`: none is whole. */
export async function readWhole(files: FileSystem, path: string): Promise<Uint8Array | null> {
  const { current, previous } = await readGenerations(files, path)
  if (current.kind === 'whole') return current.bytes
  if (previous.kind === 'whole') return previous.bytes
  if (current.kind === 'missing' && previous.kind === 'missing') return null
  throw new StorageError('damaged')
}

/**
 * Replaces a small file: new file, fsync, rename, fsync of the folder. With `keep`, the file that was
 * there becomes the generation before, unless it is damaged. A crash leaves the old or the new file.
 */
export async function writeWhole(
  files: FileSystem,
  path: string,
  { bytes, keep }: { bytes: Uint8Array; keep: boolean },
): Promise<void> {
  if (keep) {
    const current = await readContent(files, path)
    if (current.kind === 'whole') await replace(files, previousOf(path), wrap(current.bytes))
  }
  await replace(files, path, wrap(bytes))
}

/** Where the generation before lies. */
export function previousOf(path: string): string {
  return `${path}.1`
}

async function replace(files: FileSystem, path: string, content: Uint8Array): Promise<void> {
  const scratch = `${path}.ny`
  try {
    await writeNew(files, scratch, { content, flags: 'w' })
    await files.rename(scratch, path)
  } catch (error) {
    await files.rm(scratch, { force: true })
    throw error
  }
  await syncFolder(files, dirname(path))
}

/** Writes a file of its own and fsyncs it. `wx` refuses one that exists. */
export async function writeNew(
  files: FileSystem,
  path: string,
  { content, flags }: { content: Uint8Array; flags: 'w' | 'wx' },
): Promise<void> {
  const file = await files.open(path, flags, 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes new names in the folder last. Windows can't open folders and needs no such call. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
