import type { LogTexts } from './part'
import type { DELGIVNING_HANDELSER } from '@shared/domain/handelser/delgivningHandelser'
import { longDate } from '../../dates'
import { delgivningNames, sandningNames } from '../overklagande'

/** How the events of this part are told in the log. */
export const delgivningTexts: LogTexts<typeof DELGIVNING_HANDELSER> = {
  'underrattelse.skickad': ({ date, satt, mottagare }) => ({
    title: 'Beslutet skickat till den enskilde',
    text: `${longDate(date)}. ${sandningNames[satt]}${mottagare === '' ? '' : ` till ${mottagare}`}.`,
    source: '33 § FL',
  }),
  'kontrollmeddelande.skickat': ({ date }) => ({
    title: 'Kontrollmeddelande skickat',
    text: longDate(date),
  }),
  'forsandelse.aterkommen': ({ date, text }) => ({
    title: 'Försändelsen kom tillbaka',
    text: `${longDate(date)}. ${text}`.trim(),
  }),
  'delgivning.noterad': ({ date, satt, belagg }) => ({
    title: `Den enskilde fick del av beslutet ${longDate(date)}`,
    text: `${delgivningNames[satt]}. ${belagg}`.trim(),
    source: '44 § FL',
  }),
}
