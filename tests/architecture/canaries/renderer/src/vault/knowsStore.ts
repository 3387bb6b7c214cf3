// must fail: boundaries/dependencies layer-vault
import { opened } from '@renderer/stores/akter'

export const canary = [opened]
