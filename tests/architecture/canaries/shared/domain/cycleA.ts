// must fail: no-restricted-syntax no-circular
import { b } from './cycleB'

export const a = (): unknown[] => [b]
