import type { LogTexts } from './part'
import type { GENOMFORANDE_HANDELSER } from '@shared/domain/handelser/genomforandeHandelser'

/** How the events of this part are told in the log. */
export const genomforandeTexts: LogTexts<typeof GENOMFORANDE_HANDELSER> = {}
