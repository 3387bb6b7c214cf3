import type { LogTexts } from './part'
import type { DELGIVNING_HANDELSER } from '@shared/domain/handelser/delgivningHandelser'

/** How the events of this part are told in the log. */
export const delgivningTexts: LogTexts<typeof DELGIVNING_HANDELSER> = {}
