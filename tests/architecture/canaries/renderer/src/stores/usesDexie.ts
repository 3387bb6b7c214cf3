// must fail: no-restricted-imports package-dexie
import { Dexie } from 'dexie'

export const canary = [Dexie]
