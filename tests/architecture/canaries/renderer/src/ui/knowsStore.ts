// must fail: boundaries/dependencies layer-ui
import { opened } from '@renderer/stores/akter'

export const canary = [opened]
