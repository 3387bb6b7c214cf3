import type { LogTexts } from './part'
import type { BEVAKNING_HANDELSER } from '@shared/domain/handelser/bevakningHandelser'

/** How the events of this part are told in the log. */
export const bevakningTexts: LogTexts<typeof BEVAKNING_HANDELSER> = {}
