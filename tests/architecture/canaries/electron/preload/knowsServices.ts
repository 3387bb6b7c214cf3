// must fail: boundaries/dependencies layer-preload
import { keystore } from '../services/keystore'

export const canary = [keystore]
