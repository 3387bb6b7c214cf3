import type { Handlers, OutputOf } from '@shared/ipc/contract'
import type { ProfileKind, Signal } from '@shared/ipc/appContract'
import type { StoragePort } from '@shared/domain/storagePort'
import type { GuardedClipboard } from '../services/clipboard'
import { saveExport, type ExportDeps } from '../services/exportFile'
import { pickImport, type ImportDeps } from '../services/importFile'
import { storageHandlers } from './storageHandlers'

export type HandlerDeps = {
  readonly info: () => OutputOf<'app:info'>
  readonly openProfile: (kind: ProfileKind) => void
  readonly lockNow: () => void
  readonly leave: (isLeaving: boolean) => void
  readonly nextSignal: () => Promise<Signal>
  readonly exporting: ExportDeps
  readonly importing: ImportDeps
  readonly clipboard: GuardedClipboard
  readonly discardDatabase: () => Promise<void>
  /** The open profile's. */
  readonly storage: () => Promise<StoragePort>
}

/** Channel to service, one line each. */
export function createHandlers(deps: HandlerDeps): Handlers {
  return {
    'app:info': async () => deps.info(),
    'profile:open': async ({ kind }) => deps.openProfile(kind),
    'window:lock': async () => deps.lockNow(),
    'window:leave': async ({ leave }) => deps.leave(leave),
    'window:nextSignal': () => deps.nextSignal(),
    'export:save': (request) => saveExport(deps.exporting, request),
    'import:pick': ({ kind }) => pickImport(deps.importing, kind),
    'database:discard': () => deps.discardDatabase(),
    'clipboard:write': async ({ text }) => deps.clipboard.write(text),
    ...storageHandlers(deps.storage),
  }
}
