// must fail: boundaries/dependencies layer-tables
import { akt } from '@shared/domain/akt'

export const canary = [akt]
