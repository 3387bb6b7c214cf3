// must fail: boundaries/dependencies layer-stores
import { title } from '@renderer/features/idag/title'

export const canary = [title]
