import './vault/zodJitless'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createStorageClient } from '@shared/ipc/storageClient'
import App from './App.vue'
import { setClockOffset } from './stores/clock'
import { provideDesktop } from './stores/desktop'
import { askToClose } from './stores/leave'
import { lockNow } from './stores/lock'
import { provideVault } from './stores/vault'
import './styles/main.css'
import { connectVault } from './vault/client'

const { akta } = window

provideDesktop({
  info: () => akta['app:info'](),
  openProfile: (kind) => akta['profile:open']({ kind }),
  lock: () => akta['window:lock'](),
  leave: (isLeaving) => akta['window:leave']({ leave: isLeaving }),
  saveFile: (file) => akta['export:save']({ ...file, bytes: new Uint8Array(file.bytes) }),
  pickFile: (kind) => akta['import:pick']({ kind }),
  copy: (text) => akta['clipboard:write']({ text }),
})

/** Main's messages, one at a time: seal and go when the computer sleeps, locks or shuts down. */
async function listen(): Promise<void> {
  const signal = await akta['window:nextSignal']()
  if (signal.kind === 'replaced') return
  if (signal.kind === 'seal') return lockNow()
  if (signal.kind === 'closing') void askToClose()
  await listen()
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

const { clockOffset } = await akta['app:info']()
setClockOffset(clockOffset)
provideVault(
  await connectVault({
    port: createStorageClient(akta),
    discardDatabase: akta['database:discard'],
    clockOffset,
  }),
)
createApp(App, { nonce }).use(createPinia()).mount('#app')
void listen()
