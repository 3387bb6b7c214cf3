import { inforande as words } from '@renderer/text/sv/inforande'
import type { InforandeField, InforandeMapping } from '@shared/decision/inforandeColumns'

/** The column as the file names it; where the file has none, what is missing; nothing for a whole row. */
export function columnName(
  field: InforandeField | null,
  header: readonly string[],
  columns: InforandeMapping,
): string {
  if (field === null) return ''
  return header[columns.indexOf(field)] || words.fields[field]
}
