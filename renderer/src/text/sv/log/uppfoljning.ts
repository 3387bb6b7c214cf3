import type { LogTexts } from './part'
import type { UPPFOLJNING_HANDELSER } from '@shared/domain/handelser/uppfoljningHandelser'

/** How the events of this part are told in the log. */
export const uppfoljningTexts: LogTexts<typeof UPPFOLJNING_HANDELSER> = {}
