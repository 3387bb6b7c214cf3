// must fail: boundaries/dependencies layer-stores
import { keystore } from '@main/services/keystore'

export const canary = [keystore]
