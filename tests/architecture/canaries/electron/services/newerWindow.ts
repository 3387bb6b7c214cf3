// must fail: no-restricted-imports
import { BaseWindow } from 'electron'

export const canary = [BaseWindow]
