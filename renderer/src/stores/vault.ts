import type { VaultApi } from '@renderer/vault/api'
import type { PapersApi } from '@renderer/vault/papers'
import { plain } from './plain'

type Api = VaultApi & PapersApi
type Method = (...args: readonly unknown[]) => unknown

let api: Api | null = null

/** Called once by main.ts (and by tests) with the worker's API. What is sent is made plain first. */
export function provideVault(value: Api): void {
  api = new Proxy(value, {
    get: (target, name: keyof Api & string) => {
      const call = target[name].bind(target) as Method
      return (...args: readonly unknown[]) => call(...args.map(plain))
    },
  })
}

/** The only way to data. Asking before main.ts has provided it is a bug. */
export function vault(): Api {
  if (api === null) throw new Error('vault not provided')
  return api
}
