// must fail: boundaries/dependencies layer-services
import { opened } from '@renderer/stores/akter'

export const canary = [opened]
