import type { Dokument } from '@shared/documents/blocks'
import type { TableFile, TablesRead } from '@shared/tables/table'
import type { Result } from './resultType'

/** Paper out and paper in. */
export type PaperApi = {
  /** Block tree to Word bytes; the tree is built by the caller with `shared/documents`. */
  renderDocument(dokument: Dokument): Promise<Result<Uint8Array>>
  /** The tables of a CSV, Word or Excel file as text; refused as a value where it is unsafe or no such file. */
  readTables(file: TableFile): Promise<TablesRead>
}
