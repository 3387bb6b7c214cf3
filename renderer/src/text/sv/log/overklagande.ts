import type { LogTexts } from './part'
import type { OVERKLAGANDE_HANDELSER } from '@shared/domain/handelser/overklagandeHandelser'

/** How the events of this part are told in the log. */
export const overklagandeTexts: LogTexts<typeof OVERKLAGANDE_HANDELSER> = {}
