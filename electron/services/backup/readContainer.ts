import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { FileSystem } from '../storage/deps'
import { StorageError } from '../storage/outcome'
import {
  END,
  HASH,
  leaf,
  MAGIC,
  MAX_HEADER,
  merkleRoot,
  parseHeader,
  type BackupHeader,
} from './container'
import type { Written } from './writeContainer'

const CHUNK = 1024 * 1024

/** Takes one part's bytes, chunk by chunk. */
export type PartSink = {
  readonly begin: (name: string, size: number) => Promise<void>
  readonly chunk: (bytes: Uint8Array) => Promise<void>
  readonly end: () => Promise<void>
}

type Reading = {
  readonly file: FileHandle
  readonly whole: Hash
  readonly size: number
  at: number
}

/**
 * Reads a backup file from beginning to end, every hash recomputed. Throws StorageError: `newer-version`
 * for a later format, `damaged` for anything that isn't exactly a whole backup.
 */
export async function readContainer(
  files: FileSystem,
  path: string,
  sink: PartSink | null,
): Promise<{ readonly header: BackupHeader; readonly found: Written }> {
  const file = await files.open(path, 'r')
  try {
    const { size } = await file.stat()
    const reading: Reading = { file, whole: createHash('sha256'), size, at: 0 }
    const { header, headerLeaf } = await readHead(reading)
    const leaves = [headerLeaf]
    for (const part of header.parts) leaves.push(await readPart(reading, part, sink))
    const root = merkleRoot(leaves)
    const end = await take(reading, END.length + HASH)
    const expected = Buffer.concat([END, root])
    if (!end.equals(expected) || reading.at !== size) throw new StorageError('damaged')
    const sha256 = reading.whole.digest('hex')
    return { header, found: { bytes: size, sha256, root: root.toString('hex') } }
  } finally {
    await file.close()
  }
}

async function readHead(reading: Reading) {
  const magic = await take(reading, MAGIC.length)
  if (!magic.equals(MAGIC)) throw new StorageError('damaged')
  const length = (await take(reading, 4)).readUInt32BE(0)
  if (length > MAX_HEADER) throw new StorageError('damaged')
  const json = await take(reading, length)
  const hash = createHash('sha256').update(json).digest()
  if (!(await take(reading, HASH)).equals(hash)) throw new StorageError('damaged')
  return { header: parseHeader(json), headerLeaf: leaf('', length, hash) }
}

async function readPart(
  reading: Reading,
  { name, size }: { name: string; size: number },
  sink: PartSink | null,
): Promise<Buffer> {
  if (size > reading.size - reading.at) throw new StorageError('damaged')
  const hash = createHash('sha256')
  await sink?.begin(name, size)
  for (let left = size; left > 0;) {
    const chunk = await take(reading, Math.min(left, CHUNK))
    hash.update(chunk)
    await sink?.chunk(chunk)
    left -= chunk.length
  }
  const digest = hash.digest()
  if (!(await take(reading, HASH)).equals(digest)) throw new StorageError('damaged')
  await sink?.end()
  return leaf(name, size, digest)
}

/** Exactly `length` more bytes. */
async function take(reading: Reading, length: number): Promise<Buffer> {
  if (length > reading.size - reading.at) throw new StorageError('damaged')
  const bytes = Buffer.alloc(length)
  for (let got = 0; got < length;) {
    const { bytesRead } = await reading.file.read(bytes, got, length - got, reading.at + got)
    if (bytesRead === 0) throw new StorageError('damaged')
    got += bytesRead
  }
  reading.whole.update(bytes)
  reading.at += length
  return bytes
}
