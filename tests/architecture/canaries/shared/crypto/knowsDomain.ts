// must fail: boundaries/dependencies layer-crypto
import { akt } from '@shared/domain/akt'

export const canary = [akt]
