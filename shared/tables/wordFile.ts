import { withinLimits } from './table'
import type { TablesRead } from './table'
import { unpackOffice } from './unpack'
import { wordTables } from './wordTables'

const document = 'word/document.xml'

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
  try {
    const unpacked = unpackOffice(bytes, (name) => name === document || name.endsWith('.rels'))
    if (!unpacked.ok) return unpacked
    const xml = unpacked.parts.get(document)
    if (xml === undefined) return { ok: false, problem: 'wrong-kind' }
    const relations = [...unpacked.parts].filter(([name]) => name.endsWith('.rels'))
    if (relations.some(([, text]) => leadsOut(text))) return { ok: false, problem: 'unsafe' }
    const tables = wordTables(xml)
    if (tables === null) return { ok: false, problem: 'unsafe' }
    if (tables.length === 0) return { ok: false, problem: 'no-table' }
    return withinLimits(tables) ? { ok: true, tables } : { ok: false, problem: 'too-many-rows' }
  } catch {
    return { ok: false, problem: 'damaged' }
  }
}
