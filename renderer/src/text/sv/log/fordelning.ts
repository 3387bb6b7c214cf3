import type { LogTexts } from './part'
import type {
  FORDELNING_HANDELSER,
  Handlaggarbyte,
} from '@shared/domain/handelser/fordelningHandelser'
import { longDate } from '../../dates'

/** What was open when the handläggare changed, one line a thing. */
function openText({ bevakningar, forslag, utredningSedan, text }: Handlaggarbyte): string {
  const lines = [
    ...(utredningSedan === null ? [] : [`Utredning pågår sedan ${longDate(utredningSedan)}.`]),
    ...(forslag.length === 0 ? [] : [`Förslag som väntar på beslut: ${String(forslag.length)}.`]),
    ...bevakningar.map(({ rubrik, due }) => `${rubrik}, ${longDate(due)}.`),
  ]
  return [text, lines.join('\n')].filter((one) => one !== '').join('\n\n')
}

/** How the events of this part are told in the log. */
export const fordelningTexts: LogTexts<typeof FORDELNING_HANDELSER> = {
  handlaggarbyte: (data) => ({
    title: `Överlämnat från ${data.franName} till ${data.tillName}`,
    text: openText(data),
  }),
  'overtagande.bekraftat': ({ date }) => ({ title: `Övertagandet bekräftat ${longDate(date)}` }),
}
