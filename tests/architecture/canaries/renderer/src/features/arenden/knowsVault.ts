// must fail: boundaries/dependencies layer-feature
import { Database } from '@renderer/vault/database'

export const canary = [Database]
