// must pass
import { keystore } from '@main/services/keystore'

export const services = [keystore]
