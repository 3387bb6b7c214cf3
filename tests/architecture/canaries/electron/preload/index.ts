// must pass
import { contextBridge } from 'electron'
import { channels } from '@shared/ipc/channels'

contextBridge.exposeInMainWorld('akta', channels)
