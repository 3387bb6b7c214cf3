import { renderDocx } from '@shared/documents/render'
import { readCsv } from '@shared/tables/csv'
import { readDocx } from '@shared/tables/wordFile'
import { readXlsx } from '@shared/tables/xlsxFile'
import type { Core } from './core'
import type { PaperApi } from './paperApi'
import { fail, ok } from './result'

/** Paper out and paper in: Word is made of a block tree, and the tables of a file are read as text. */
export function paperCalls(core: Core): PaperApi {
  return {
    renderDocument: async (dokument) =>
      core.open === null ? fail('locked') : ok(await renderDocx(dokument)),
    // Here, not in the window: a file that somebody else wrote can't hold the window up.
    readTables: async ({ ending, bytes }) => {
      if (ending === 'csv') return readCsv(bytes)
      if (ending === 'xlsx') return readXlsx(bytes)
      return ending === 'docx' ? readDocx(bytes) : { ok: false, problem: 'wrong-kind' }
    },
  }
}
