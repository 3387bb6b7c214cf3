// must fail: boundaries/dependencies layer-rules
import { rendered } from '../documents/render'

export const canary = [rendered]
