import type { LogTexts } from './part'
import type { UTREDNINGSDEL_HANDELSER } from '@shared/domain/handelser/utredningsdelHandelser'

/** How the events of this part are told in the log. */
export const utredningsdelTexts: LogTexts<typeof UTREDNINGSDEL_HANDELSER> = {}
