// must fail: boundaries/dependencies layer-handlers
import { services } from '@main/main/index'

export const canary = [services]
