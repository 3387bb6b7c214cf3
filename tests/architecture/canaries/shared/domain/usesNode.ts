// must fail: no-restricted-imports node-outside-electron
import { createHash } from 'node:crypto'

export const canary = [createHash]
