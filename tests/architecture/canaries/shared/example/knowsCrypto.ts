// must fail: boundaries/dependencies layer-example
import { digest } from '@shared/crypto/index'

export const canary = [digest]
