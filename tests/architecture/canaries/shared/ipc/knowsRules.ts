// must fail: boundaries/dependencies layer-ipc
import { evaluated } from '@shared/rules/evaluate'

export const canary = [evaluated]
