import type { VaultApi } from '@renderer/vault/api'

let api: VaultApi | null = null

/** Called once by main.ts (and by tests) with the worker's API. */
export function provideVault(value: VaultApi): void {
  api = value
}

/** The only way to data. Asking before main.ts has provided it is a bug. */
export function vault(): VaultApi {
  if (api === null) throw new Error('vault not provided')
  return api
}
