// must fail: boundaries/dependencies layer-feature
import { digest } from '@shared/crypto/index'

export const canary = [digest]
