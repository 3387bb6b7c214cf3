import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { StoragePort } from '@shared/domain/storagePort'
import { STANDARD_LIMITS, type StorageDeps } from '../services/storage/deps'
import { openStorage, type Storage } from '../services/storage/storage'
import type { Profile } from './profile'

export type StorageHost = {
  readonly current: () => Promise<StoragePort>
  /** Closes the open profile's storage and opens another's. */
  readonly replace: (profile: Profile) => void
  /** Waits for the running write. */
  readonly close: () => Promise<void>
}

/** Holds the open profile's storage. Opening begins at once; whoever asks waits for it. */
export function createStorageHost(
  root: string,
  profile: Profile,
  by: { readonly owner: () => BrowserWindow | null; readonly now: () => Date },
): StorageHost {
  const pickers = choosePickers(by.owner)
  const openOf = ({ dataDir }: Profile): Promise<Storage> =>
    openStorage({
      dataDir,
      anchorFile: join(root, 'hogvatten.json'),
      files: { mkdir, open, readdir, readFile, rename, rm, stat, statfs },
      limits: STANDARD_LIMITS,
      now: by.now,
      random: (n) => randomBytes(n),
      ...pickers,
    })
  const closed = async (storage: Promise<Storage>): Promise<void> => (await storage).close()
  let current = openOf(profile)
  return {
    current: () => current,
    replace: (next) => {
      const leaving = current
      current = closed(leaving).then(() => openOf(next))
    },
    close: () => closed(current),
  }
}

type Pickers = Pick<StorageDeps, 'pickFolder' | 'pickFile'>

/** The system's dialogs; in tests and demo the folder of `AKTA_TEST_BACKUP_DIR`, never when packaged. */
function choosePickers(owner: () => BrowserWindow | null): Pickers {
  const requested = process.env['AKTA_TEST_BACKUP_DIR']
  const isTest = !app.isPackaged && requested !== undefined && isAbsolute(requested)
  return isTest ? testPickers(requested) : dialogPickers(owner)
}

function testPickers(folder: string): Pickers {
  return {
    pickFolder: async () => folder,
    pickFile: async () => {
      const names = await readdir(folder)
      const newest = names.filter((name) => name.endsWith('.aktabak')).sort()
      return newest.length === 0 ? null : join(folder, newest[newest.length - 1] ?? '')
    },
  }
}

function dialogPickers(owner: () => BrowserWindow | null): Pickers {
  const show = async (options: Electron.OpenDialogOptions): Promise<string | null> => {
    const window = owner()
    if (window === null) return null
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
    return canceled ? null : (filePaths[0] ?? null)
  }
  return {
    pickFolder: () =>
      show({
        title: 'Var ska säkerhetskopian sparas?',
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      }),
    pickFile: () =>
      show({
        title: 'Vilken säkerhetskopia ska återställas?',
        filters: [{ name: 'Säkerhetskopia från Akta', extensions: ['aktabak'] }],
        properties: ['openFile', 'dontAddToRecent'],
      }),
  }
}
