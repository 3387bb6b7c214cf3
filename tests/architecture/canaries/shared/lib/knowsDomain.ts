// must fail: boundaries/dependencies layer-lib
import { akt } from '@shared/domain/akt'

export const canary = [akt]
