// must fail: no-circular
import { a } from './cycleA'

export const b = [a]
