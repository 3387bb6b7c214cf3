// must fail: boundaries/dependencies layer-domain
import { keystore } from '@main/services/keystore'

export const canary = [keystore]
