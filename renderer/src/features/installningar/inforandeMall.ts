import { desktop } from '@renderer/stores/desktop'
import { inforande as words } from '@renderer/text/sv/inforande'
import { inforandeFields } from '@shared/decision/inforandeColumns'
import { writeCsv, writeXlsx } from '@shared/tables/xlsxWrite'

/** First and family name are for files that have them apart: the template has the whole name. */
const columns = inforandeFields.filter((field) => !['fornamn', 'efternamn'].includes(field))

/** The heads of the template, which the reading-in knows again without being told. */
export const mallHeader: readonly string[] = columns.map((field) => words.fields[field])

/** Saves an empty register to fill in; true when it was saved, false when the person changed their mind. */
export async function saveMall(kind: 'csv' | 'xlsx'): Promise<boolean> {
  const main = { name: words.templateSheet, header: mallHeader, rows: [] }
  const help = {
    name: words.templateHelp,
    header: words.templateColumns,
    rows: columns.map((field) => [words.fields[field], words.help[field]]),
  }
  const bytes = kind === 'csv' ? writeCsv(main) : writeXlsx([main, help])
  const saved = await desktop().saveFile({ suggestedName: words.templateName, kind, bytes })
  return saved.ok && saved.value.saved
}
