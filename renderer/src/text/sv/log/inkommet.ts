import type { LogTexts } from './part'
import type { INKOMMET_HANDELSER } from '@shared/domain/handelser/inkommetHandelser'
import { longDate } from '../../dates'
import { handlingssortNames, inkomstsattNames } from '../inkommet'

/** How the events of this part are told in the log. */
export const inkommetTexts: LogTexts<typeof INKOMMET_HANDELSER> = {
  'handling.inkommen': ({ uppgifter: { rubrik, sort, satt, fran, inkom, betydelse } }) => ({
    title: `Inkommen handling: ${rubrik}`,
    text: betydelse,
    foot: `${handlingssortNames[sort]} från ${fran}, inkom ${longDate(inkom)}, ${inkomstsattNames[satt].toLowerCase()}`,
    source: '22 § FL',
    kind: 'document',
  }),
  'handling.rattad': ({ uppgifter: { rubrik, sort, fran, inkom, betydelse }, skal }) => ({
    title: `Uppgifter om inkommen handling rättade: ${rubrik}`,
    text: `${handlingssortNames[sort]} från ${fran}, inkom ${longDate(inkom)}. ${betydelse}\n\nSkäl: ${skal}`,
    kind: 'document',
  }),
}
