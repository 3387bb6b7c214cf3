import type { LogTexts } from './part'
import type { GALLRING_HANDELSER } from '@shared/domain/handelser/gallringHandelser'

/** How the events of this part are told in the log. */
export const gallringTexts: LogTexts<typeof GALLRING_HANDELSER> = {}
