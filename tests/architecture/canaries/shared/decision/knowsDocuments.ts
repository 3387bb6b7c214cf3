// must fail: boundaries/dependencies layer-decision
import { rendered } from '@shared/documents/render'

export const canary = [rendered]
