import type { LogTexts } from './part'
import type { INKOMMET_HANDELSER } from '@shared/domain/handelser/inkommetHandelser'

/** How the events of this part are told in the log. */
export const inkommetTexts: LogTexts<typeof INKOMMET_HANDELSER> = {}
