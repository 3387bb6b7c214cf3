// must pass
import { a } from './cycleA'

export const b = [a]
