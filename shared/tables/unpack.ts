import { strFromU8, unzipSync } from 'fflate'
import type { TableProblem } from './table'

/** What an office file may be at most, packed and unpacked (design/security.md). */
export const officeLimits = {
  packed: 20 * 1024 * 1024,
  entries: 2000,
  unpacked: 200 * 1024 * 1024,
} as const

/** Parts that have no place in a table to read: macros, embedded objects, other files' content. */
const forbidden =
  /vbaproject|vbadata|\/embeddings\/|\/activex\/|oleobject|attachedtoolbars|\/externallinks\/|\/macrosheets\//i

type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problem: TableProblem }

/**
 * The wanted parts of an Office Open XML file as text; the rest is counted, never unpacked. Refused: more
 * than 20 MB packed, 2,000 parts or 200 MB unpacked, and macros, embedded objects or links to other files.
 * Throws on bytes that are no zip.
 */
export function unpackOffice(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  if (bytes.byteLength > officeLimits.packed) return { ok: false, problem: 'too-large' }
  let entries = 0
  let unpacked = 0
  let unsafe = false
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1
      unpacked += originalSize
      unsafe ||= forbidden.test(name)
      const fits = entries <= officeLimits.entries && unpacked <= officeLimits.unpacked
      return fits && !unsafe && wanted(name)
    },
  })
  if (entries > officeLimits.entries || unpacked > officeLimits.unpacked) {
    return { ok: false, problem: 'too-large' }
  }
  if (unsafe) return { ok: false, problem: 'unsafe' }
  return {
    ok: true,
    parts: new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])),
  }
}
