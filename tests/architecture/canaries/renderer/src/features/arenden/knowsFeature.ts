// must fail: boundaries/dependencies features-apart
import { title } from '@renderer/features/idag/title'

export const canary = [title]
