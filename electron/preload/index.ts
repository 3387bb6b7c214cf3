import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '@shared/ipc/channels'

// One named function a channel (types: shared/ipc/contract.ts, AktaApi). Never ipcRenderer itself,
// never a channel name of the page's choosing.
contextBridge.exposeInMainWorld(
  'akta',
  Object.fromEntries(
    channels.map((channel) => [channel, (input: unknown) => ipcRenderer.invoke(channel, input)]),
  ),
)
