// must fail: boundaries/dependencies layer-domain
import { evaluated } from '@shared/rules/evaluate'

export const canary = [evaluated]
