// must pass
import { createHash } from 'node:crypto'
import { safeStorage } from 'electron'

export const keystore = [createHash, safeStorage]
