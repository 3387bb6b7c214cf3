// must fail: boundaries/dependencies layer-main
import { opened } from '@renderer/stores/akter'

export const canary = [opened]
