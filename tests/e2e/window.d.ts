import type { AktaApi } from '@shared/ipc/contract'

declare global {
  interface Window {
    readonly akta: AktaApi
  }
}
