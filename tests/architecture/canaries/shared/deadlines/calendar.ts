// must pass
import { akt } from '../domain/akt'

export const days = [akt]
