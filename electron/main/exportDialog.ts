import { isAbsolute, join } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import type { ExportKind } from '@shared/ipc/appContract'
import type { ExportDeps } from '../services/exportFile'

const kindNames: Readonly<Record<ExportKind, string>> = {
  docx: 'Word-dokument',
  zip: 'Zip-fil',
  aktapaket: 'Riktlinjepaket',
  aktaordning: 'Delegationsordning',
  ics: 'Kalenderfil',
  csv: 'CSV-fil',
  xlsx: 'Excelfil',
  pdf: 'PDF-fil',
  png: 'PNG-bild',
  jpg: 'JPEG-bild',
}

/** The folder that answers the save dialog in tests and demo; never in a packaged app. */
export function testExportDir(isPackaged: boolean, requested: string | undefined): string | null {
  return !isPackaged && requested !== undefined && isAbsolute(requested) ? requested : null
}

/** The system's save dialog, which must not remember what was saved. */
export function chooseExportPath(
  owner: () => BrowserWindow | null,
  testDir: string | null,
): ExportDeps['choosePath'] {
  return async (fileName, kind) => {
    if (testDir !== null) return join(testDir, fileName)
    const window = owner()
    if (window === null) return null
    const answer = await dialog.showSaveDialog(window, {
      defaultPath: fileName,
      filters: [{ name: kindNames[kind], extensions: [kind] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    })
    return answer.canceled || answer.filePath === '' ? null : answer.filePath
  }
}
