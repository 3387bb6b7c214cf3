// cspell:ignore rels
import { filledRows, withinLimits } from './table'
import type { Table, TablesRead } from './table'
import { unpackOffice } from './unpack'
import { dayStylesOf, relationsOf, sharedStringsOf, UnsafeXml, workbookOf } from './xlsxParts'
import { sheetRows, TooManyRows } from './xlsxSheet'

const wanted =
  /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/

/**
 * The sheets of an Excel file (.xlsx) as text, one table a sheet that can be seen; formulas give the value
 * that Excel saved. Refused: more than 20 MB packed, 2,000 parts or 200 MB unpacked, macros, embedded
 * objects and links to other files, what is no such file or is damaged, and one without a header and a row.
 */
export function readXlsx(bytes: Uint8Array): TablesRead {
  try {
    const unpacked = unpackOffice(bytes, (name) => wanted.test(name))
    if (!unpacked.ok) return unpacked
    const tables = tablesOf(unpacked.parts)
    if (tables === null) return { ok: false, problem: 'wrong-kind' }
    if (tables.length === 0) return { ok: false, problem: 'no-table' }
    return withinLimits(tables) ? { ok: true, tables } : { ok: false, problem: 'too-many-rows' }
  } catch (error) {
    if (error instanceof TooManyRows) return { ok: false, problem: 'too-many-rows' }
    return { ok: false, problem: error instanceof UnsafeXml ? 'unsafe' : 'damaged' }
  }
}

function tablesOf(parts: ReadonlyMap<string, string>): readonly Table[] | null {
  const workbook = parts.get('xl/workbook.xml')
  const relations = parts.get('xl/_rels/workbook.xml.rels')
  if (workbook === undefined || relations === undefined) return null
  const { sheets, from1904 } = workbookOf(workbook)
  const targets = relationsOf(relations)
  const book = {
    strings: sharedStringsOf(parts.get('xl/sharedStrings.xml') ?? '<sst/>'),
    dayStyles: dayStylesOf(parts.get('xl/styles.xml') ?? '<styleSheet/>'),
    from1904,
  }
  return sheets.flatMap(({ name, relation }): Table[] => {
    const xml = parts.get(targets.get(relation) ?? '')
    if (xml === undefined) return []
    const { rows, lines } = sheetRows(xml, book)
    const found = filledRows(rows, lines)
    return found.rows.length < 2 ? [] : [{ title: name, ...found }]
  })
}
