import type { LogTexts } from './part'
import type { AKTUALISERING_HANDELSER } from '@shared/domain/handelser/aktualiseringHandelser'

/** How the events of this part are told in the log. */
export const aktualiseringTexts: LogTexts<typeof AKTUALISERING_HANDELSER> = {}
