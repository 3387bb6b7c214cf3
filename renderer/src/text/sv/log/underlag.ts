import type { LogTexts } from './part'
import type { UNDERLAG_HANDELSER } from '@shared/domain/handelser/underlagHandelser'

/** How the events of this part are told in the log. */
export const underlagTexts: LogTexts<typeof UNDERLAG_HANDELSER> = {}
