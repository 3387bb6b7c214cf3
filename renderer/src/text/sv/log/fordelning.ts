import type { LogTexts } from './part'
import type { FORDELNING_HANDELSER } from '@shared/domain/handelser/fordelningHandelser'

/** How the events of this part are told in the log. */
export const fordelningTexts: LogTexts<typeof FORDELNING_HANDELSER> = {}
