// must fail: not-resolvable
import { x } from '@nowhere/x'

export const canary = [x]
