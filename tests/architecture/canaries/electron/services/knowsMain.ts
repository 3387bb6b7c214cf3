// must fail: boundaries/dependencies layer-services
import { services } from '@main/main/index'

export const canary = [services]
