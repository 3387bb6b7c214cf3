// must pass
import { Database } from '@renderer/vault/database'

export const opened = [Database]
