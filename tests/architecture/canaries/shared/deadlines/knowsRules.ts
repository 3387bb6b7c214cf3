// must fail: boundaries/dependencies layer-deadlines
import { evaluated } from '@shared/rules/evaluate'

export const canary = [evaluated]
