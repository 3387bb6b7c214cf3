// must fail: boundaries/dependencies layer-text
import { opened } from '@renderer/stores/akter'

export const canary = [opened]
