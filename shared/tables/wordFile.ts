import { strFromU8, unzipSync } from 'fflate'
import { withinLimits } from './table'
import type { TableProblem, TablesRead } from './table'
import { wordTables } from './wordTables'

/** What a Word file may be at most, packed and unpacked (design/security.md). */
const limits = { packed: 20 * 1024 * 1024, entries: 2000, unpacked: 200 * 1024 * 1024 } as const

/** Parts that have no place in a table to read: macros, embedded objects, other files' content. */
const forbidden = /vbaproject|vbadata|\/embeddings\/|\/activex\/|oleobject|attachedtoolbars/i
const document = 'word/document.xml'

type Parts =
  | { readonly ok: true; readonly xml: string; readonly relations: readonly string[] }
  | { readonly ok: false; readonly problem: TableProblem }

/** Unpacks only what is read, and counts the rest without unpacking it. */
function unpack(bytes: Uint8Array): Parts {
  let entries = 0
  let unpacked = 0
  let unsafe = false
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1
      unpacked += originalSize
      unsafe ||= forbidden.test(name)
      const fits = entries <= limits.entries && unpacked <= limits.unpacked
      return fits && !unsafe && (name === document || name.endsWith('.rels'))
    },
  })
  if (entries > limits.entries || unpacked > limits.unpacked) {
    return { ok: false, problem: 'too-large' }
  }
  if (unsafe) return { ok: false, problem: 'unsafe' }
  const xml = parts[document]
  if (xml === undefined) return { ok: false, problem: 'wrong-kind' }
  const names = Object.keys(parts).filter((name) => name.endsWith('.rels'))
  return {
    ok: true,
    xml: strFromU8(xml),
    relations: names.map((name) => strFromU8(parts[name] ?? new Uint8Array())),
  }
}

/** A relation that leads out of the file, or to content of another file (design/security.md, T6). */
function leadsOut(relations: string): boolean {
  return /TargetMode\s*=\s*["']External["']|attachedTemplate|aFChunk|\/oleObject|vbaProject/i.test(
    relations,
  )
}

/**
 * The tables of a Word file as text; nothing else is taken. Refused: more than 20 MB packed, 2,000 parts
 * or 200 MB unpacked, macros, embedded objects and relations that lead out of the file, a file that is
 * no Word file or is damaged, and one without a table.
 */
export function readDocx(bytes: Uint8Array): TablesRead {
  if (bytes.byteLength > limits.packed) return { ok: false, problem: 'too-large' }
  try {
    const parts = unpack(bytes)
    if (!parts.ok) return parts
    if (parts.relations.some(leadsOut)) return { ok: false, problem: 'unsafe' }
    const tables = wordTables(parts.xml)
    if (tables === null) return { ok: false, problem: 'unsafe' }
    if (tables.length === 0) return { ok: false, problem: 'no-table' }
    return withinLimits(tables) ? { ok: true, tables } : { ok: false, problem: 'too-many-rows' }
  } catch {
    return { ok: false, problem: 'damaged' }
  }
}
