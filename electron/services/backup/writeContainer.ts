import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { FileSystem } from '../storage/deps'
import { StorageError } from '../storage/outcome'
import { END, leaf, MAGIC, merkleRoot, type BackupHeader } from './container'
import type { Source } from './sources'

const CHUNK = 1024 * 1024

export type Written = { readonly bytes: number; readonly sha256: string; readonly root: string }

/** Writes a new backup file and fsyncs it. The path must not exist. */
export async function writeContainer(
  files: FileSystem,
  path: string,
  { header, sources }: { header: Omit<BackupHeader, 'parts'>; sources: readonly Source[] },
): Promise<Written> {
  const target = await files.open(path, 'wx', 0o600)
  try {
    const out = { target, whole: createHash('sha256'), at: 0 }
    const parts = sources.map(({ name, size }) => ({ name, size }))
    const json = Buffer.from(JSON.stringify({ ...header, parts }), 'utf8')
    const length = Buffer.alloc(4)
    length.writeUInt32BE(json.length)
    const jsonHash = createHash('sha256').update(json).digest()
    for (const bytes of [MAGIC, length, json, jsonHash]) await put(out, bytes)
    const leaves = [leaf('', json.length, jsonHash)]
    for (const source of sources) leaves.push(await putPart(files, out, source))
    const root = merkleRoot(leaves)
    await put(out, END)
    await put(out, root)
    await target.sync()
    return { bytes: out.at, sha256: out.whole.digest('hex'), root: root.toString('hex') }
  } finally {
    await target.close()
  }
}

type Out = { readonly target: FileHandle; readonly whole: Hash; at: number }

async function put(out: Out, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const rest = bytes.length - written
    const { bytesWritten } = await out.target.write(bytes, written, rest, out.at + written)
    written += bytesWritten
  }
  out.whole.update(bytes)
  out.at += bytes.length
}

async function putPart(files: FileSystem, out: Out, { name, size, from }: Source): Promise<Buffer> {
  const hash = createHash('sha256')
  if ('bytes' in from) {
    hash.update(from.bytes)
    await put(out, from.bytes)
  } else {
    await copyFrom(files, from.path, { out, hash, size })
  }
  const digest = hash.digest()
  await put(out, digest)
  return leaf(name, size, digest)
}

async function copyFrom(
  files: FileSystem,
  path: string,
  { out, hash, size }: { out: Out; hash: Hash; size: number },
): Promise<void> {
  const file = await files.open(path, 'r')
  try {
    const buffer = Buffer.alloc(Math.min(CHUNK, Math.max(1, size)))
    for (let at = 0; at < size;) {
      const length = Math.min(buffer.length, size - at)
      const { bytesRead } = await file.read(buffer, 0, length, at)
      if (bytesRead === 0) throw new StorageError('damaged')
      const chunk = buffer.subarray(0, bytesRead)
      hash.update(chunk)
      await put(out, chunk)
      at += bytesRead
    }
  } finally {
    await file.close()
  }
}
