// must fail: boundaries/dependencies layer-domain
import { digest } from '@shared/crypto/index'

export const canary = [digest]
