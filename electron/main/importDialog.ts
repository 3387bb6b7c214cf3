import { readdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import { importKinds, type ImportKind } from '@shared/ipc/appContract'
import type { ImportDeps } from '../services/importFile'

const words: Readonly<Record<ImportKind, { readonly title: string; readonly files: string }>> = {
  riktlinjepaket: { title: 'Vilket riktlinjepaket ska läsas in?', files: 'Riktlinjepaket' },
  delegationsordning: {
    title: 'Vilken delegationsordning ska läsas in?',
    files: 'Delegationsordning',
  },
  handling: { title: 'Vilken handling har kommit in?', files: 'Handling' },
  tabell: { title: 'Vilken tabell ska läsas in?', files: 'Tabell' },
}

/** The folder that answers the open dialog in tests and demo; never in a packaged app. */
export function testImportDir(isPackaged: boolean, requested: string | undefined): string | null {
  return !isPackaged && requested !== undefined && isAbsolute(requested) ? requested : null
}

/** The system's open dialog, which must not remember what was read. In tests the last file by name. */
export function chooseImportPath(
  owner: () => BrowserWindow | null,
  testDir: string | null,
): ImportDeps['choosePath'] {
  return async (kind) => {
    if (testDir !== null) return lastIn(testDir, kind)
    const window = owner()
    if (window === null) return null
    const { title, files } = words[kind]
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      filters: [{ name: files, extensions: [...importKinds[kind].endings] }],
      properties: ['openFile', 'dontAddToRecent'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  }
}

async function lastIn(folder: string, kind: ImportKind): Promise<string | null> {
  const names = (await readdir(folder)).filter((name) =>
    importKinds[kind].endings.some((ending) => name.endsWith(`.${ending}`)),
  )
  const last = names.sort().at(-1)
  return last === undefined ? null : join(folder, last)
}
