import { join } from 'node:path'
import type { OpenVault } from '../storage/loadVault'
import type { FileSystem } from '../storage/deps'
import { systemCode } from '../storage/outcome'

/** One part of a backup: bytes at hand, or the first `size` bytes of a file that only grows. */
export type Source = {
  readonly name: string
  readonly size: number
  readonly from: { readonly bytes: Uint8Array } | { readonly path: string }
}

/**
 * What the vault is right now, in a fixed order: small rewritable files by value; journal and blobs, which
 * never change what they hold, by path. Drafts stay out: they live until they are signed or discarded.
 */
export async function captureSources(
  files: FileSystem,
  { paths, journal }: OpenVault,
): Promise<readonly Source[]> {
  const sources: Source[] = [...(await small(files, join(paths.root, 'state.json'), 'state.json'))]
  for (const name of await sorted(files, paths.slots, /^[0-9a-f]{32}\.json$/)) {
    sources.push(...(await small(files, join(paths.slots, name), `slots/${name}`)))
  }
  sources.push(...(await small(files, paths.keyFile, 'nycklar.aktk')))
  for (const { name, length } of journal.parts()) {
    const path = join(paths.journal, name)
    const size = length === 'whole' ? (await files.stat(path)).size : length
    sources.push({ name: `journal/${name}`, size, from: { path } })
  }
  for (const name of await sorted(files, paths.blobs, /^[0-9a-f]{32}\.bil$/)) {
    const path = join(paths.blobs, name)
    sources.push({ name: `bilagor/${name}`, size: (await files.stat(path)).size, from: { path } })
  }
  return sources
}

async function sorted(files: FileSystem, folder: string, names: RegExp): Promise<string[]> {
  return (await files.readdir(folder)).filter((name) => names.test(name)).sort()
}

async function small(files: FileSystem, path: string, name: string): Promise<readonly Source[]> {
  try {
    const bytes = await files.readFile(path)
    return [{ name, size: bytes.length, from: { bytes } }]
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
