// must pass
import { akt } from '@shared/domain/akt'

export const evaluated = [akt]
