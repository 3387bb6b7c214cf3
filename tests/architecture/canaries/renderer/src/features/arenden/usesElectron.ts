// must fail: no-restricted-imports package-electron
import { app } from 'electron'

export const canary = [app]
