import { z } from 'zod'
import type { FileSystem } from './deps'
import { attempt } from './outcome'
import { parseJson } from './stateFile'
import { readWhole, writeWhole } from './wholeFile'

/**
 * The highest journal counter ever seen, per vault, in a file outside the profile's folder: an old
 * profile folder put back is then behind it. Who copies back this file too is caught only by the heads
 * in backups and on paper.
 */
const Anchors = z.record(z.string().regex(/^[0-9a-f]{32}$/), z.number().int().min(0))

async function readAnchors(files: FileSystem, path: string): Promise<Record<string, number>> {
  const read = await attempt(() => readWhole(files, path))
  const bytes = read.ok ? read.value : null
  const anchors = Anchors.safeParse(bytes === null ? null : parseJson(bytes))
  return anchors.success ? anchors.data : {}
}

/** The vault's highest counter here; 0 where none is known (or the file is damaged: it is only a witness). */
export async function readAnchor(
  files: FileSystem,
  path: string,
  vaultId: string,
): Promise<number> {
  return (await readAnchors(files, path))[vaultId] ?? 0
}

/** Raises the vault's counter; never lowers it. */
export async function raiseAnchor(
  files: FileSystem,
  path: string,
  { vaultId, counter }: { vaultId: string; counter: number },
): Promise<void> {
  const anchors = await readAnchors(files, path)
  if ((anchors[vaultId] ?? 0) >= counter) return
  const bytes = Buffer.from(JSON.stringify({ ...anchors, [vaultId]: counter }), 'utf8')
  await writeWhole(files, path, { bytes, keep: false })
}
