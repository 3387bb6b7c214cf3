// must fail: boundaries/dependencies layer-rules
import { days } from '@shared/deadlines/calendar'

export const canary = [days]
