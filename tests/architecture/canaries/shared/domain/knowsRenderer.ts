// must fail: boundaries/dependencies layer-domain
import { opened } from '@renderer/stores/akter'

export const canary = [opened]
