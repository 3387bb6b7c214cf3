import { z } from 'zod'
import { isOwnId, PackRef, RemovedRow, stops } from './ownPack'
import { canonicalJson, type HashText } from './receipt'
import { Pack } from './schemaPack'
import { parseUntrusted } from './untrustedJson'

const FORMAT = 'akta-riktlinjepaket'
const VERSION = 1

const OwnPackFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** SHA-256 of the rest of the file as canonical JSON. */
  hash: z.string(),
  bas: PackRef,
  borttagna: z.array(RemovedRow).max(2000),
  pack: Pack,
})

/** An own pack on its way out of one office or into another, with what it was made of. */
export type PackFile = Readonly<{ bas: PackRef; borttagna: RemovedRow[]; pack: Pack }>

export type PackFileError =
  'not-json' | 'forbidden' | 'not-a-pack' | 'wrong-version' | 'hash-mismatch' | 'not-own' | 'stops'

export type ReadPackFile =
  { ok: true; value: PackFile } | { ok: false; error: { code: PackFileError } }

function hashed({ bas, borttagna, pack }: PackFile): string {
  return canonicalJson({ format: FORMAT, version: VERSION, bas, borttagna, pack })
}

/** The file's text. */
export async function writePackFile(file: PackFile, hash: HashText): Promise<string> {
  const { bas, borttagna, pack } = file
  const sum = await hash(hashed(file))
  return canonicalJson({ format: FORMAT, version: VERSION, hash: sum, bas, borttagna, pack })
}

function refused(code: PackFileError): ReadPackFile {
  return { ok: false, error: { code } }
}

/** Another version is told apart from another kind of file before the keys are held against the schema. */
function versionProblem(value: unknown): PackFileError | null {
  const Marked = z.looseObject({ format: z.literal(FORMAT), version: z.unknown() })
  const marked = Marked.safeParse(value)
  if (!marked.success) return 'not-a-pack'
  return marked.data.version === VERSION ? null : 'wrong-version'
}

/**
 * Reads a pack file that anybody may have written. Refused as a value: no JSON or cut off, what no pack
 * file holds, another version, a content that isn't the hashed one, an id that isn't an own pack's, a level
 * that passes for the delegation order's, and a check that stops. Nothing is written; what comes out still waits to be shown, proposed and approved.
 */
export async function readPackFile(
  bytes: Uint8Array,
  deps: { readonly decode: (bytes: Uint8Array) => string; readonly hash: HashText },
): Promise<ReadPackFile> {
  const read = parseUntrusted(bytes, deps.decode)
  if (!read.ok) return read
  const problem = versionProblem(read.value)
  if (problem) return refused(problem)
  const file = OwnPackFile.safeParse(read.value)
  if (!file.success) return refused('not-a-pack')
  const { hash, bas, borttagna, pack } = file.data
  if ((await deps.hash(hashed({ bas, borttagna, pack }))) !== hash) return refused('hash-mismatch')
  if (!isOwnId(pack.id)) return refused('not-own')
  if (pack.delegation.some(({ decides }) => decides?.byOrder)) return refused('not-a-pack')
  return pack.checks.some(stops) ? refused('stops') : { ok: true, value: { bas, borttagna, pack } }
}
