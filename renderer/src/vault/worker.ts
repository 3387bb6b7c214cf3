import './zodJitless'
import * as Comlink from 'comlink'
import { Temporal } from 'temporal-polyfill'
import { STANDARD_KDF } from '@shared/crypto'
import { Instant, IsoDate } from '@shared/domain/primitives'
import type { StoragePort } from '@shared/domain/storagePort'
import type { VaultApi } from './api'
import type { VaultDeps } from './core'
import { AktaDatabase } from './database'
import { COMPACT_AT } from './registerStore'
import { papers } from './papers'
import type { PapersApi } from './papers'
import { createVault } from './vault'
import { bundledWatchBook } from './watchBooks'

/**
 * The worker's first and only call: takes main's services and how far the clock runs ahead of the
 * computer's (milliseconds, 0 but in tests); gives the vault and its paper work.
 */
function start(
  port: StoragePort,
  discardDatabase: VaultDeps['discardDatabase'],
  clockOffset: number,
): VaultApi & PapersApi {
  const now = () => Temporal.Now.instant().add({ milliseconds: clockOffset })
  const vault = createVault({
    port,
    random: (n) => crypto.getRandomValues(new Uint8Array(n)),
    now: () => Instant.parse(now().toString({ smallestUnit: 'millisecond' })),
    today: () => {
      const here = now().toZonedDateTimeISO(Temporal.Now.timeZoneId())
      return IsoDate.parse(here.toPlainDate().toString())
    },
    policy: STANDARD_KDF,
    openDatabase: () => new AktaDatabase('akta'),
    discardDatabase,
    whenIdle: (task) => setTimeout(task, 2000),
    watchBook: bundledWatchBook,
    compactAfter: COMPACT_AT,
  })
  return Comlink.proxy({ ...vault, ...papers })
}

export type StartVault = typeof start

Comlink.expose(start)
