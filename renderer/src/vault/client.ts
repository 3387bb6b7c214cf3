import * as Comlink from 'comlink'
import type { StoragePort } from '@shared/domain/storagePort'
import type { VaultApi } from './api'
import type { PapersApi } from './papers'
import type { StartVault } from './worker'
import { ownWorker } from './ownWorker'
import workerUrl from './worker?worker&url'

/**
 * Starts the vault's worker and gives its API. Main's storage is handed over as a proxy: the worker asks,
 * the window carries sealed bytes, main answers.
 */
export async function connectVault(from: {
  readonly port: StoragePort
  readonly discardDatabase: () => Promise<void>
  readonly clockOffset: number
}): Promise<VaultApi & PapersApi> {
  const { port, discardDatabase, clockOffset } = from
  const worker = ownWorker(workerUrl, 'akta-vault')
  const start = Comlink.wrap<StartVault>(worker)
  // The bridge's own functions are frozen, and Comlink marks what it lends.
  const lent = () => discardDatabase()
  const remote: unknown = await start(Comlink.proxy(port), Comlink.proxy(lent), clockOffset)
  // Every method of the vault answers with a promise, so the remote has the vault's own type.
  return lendingProgress(remote as VaultApi & PapersApi)
}

/** The functions that the window lends the worker must be lent as such: functions aren't copied. */
function lendingProgress(vault: VaultApi & PapersApi): VaultApi & PapersApi {
  const lending: Pick<
    VaultApi,
    'createExample' | 'simulateOrder' | 'statistik' | 'forIn' | 'followSumming'
  > = {
    createExample: (plan, passphrase, onProgress) =>
      vault.createExample(plan, passphrase, Comlink.proxy(onProgress)),
    simulateOrder: (input, onProgress) => vault.simulateOrder(input, Comlink.proxy(onProgress)),
    statistik: (input, onProgress) => vault.statistik(input, Comlink.proxy(onProgress)),
    followSumming: (onSummed) => vault.followSumming(Comlink.proxy(onSummed)),
    forIn: (input, onProgress) => vault.forIn(input, Comlink.proxy(onProgress)),
  }
  return new Proxy(vault, {
    get: (target, name) =>
      Reflect.get(Object.hasOwn(lending, name) ? lending : target, name) as unknown,
  })
}
