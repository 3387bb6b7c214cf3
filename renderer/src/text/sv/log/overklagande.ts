import type { LogTexts } from './part'
import type { OVERKLAGANDE_HANDELSER } from '@shared/domain/handelser/overklagandeHandelser'
import { longDate } from '../../dates'
import { domNames, overklagande as words } from '../overklagande'

/** How the events of this part are told in the log. */
export const overklagandeTexts: LogTexts<typeof OVERKLAGANDE_HANDELSER> = {
  'overklagande.inkommet': ({ inkom, fran, satt, onskadAndring }) => ({
    title: `Överklagande inkom ${longDate(inkom)}`,
    text: onskadAndring,
    foot: `${words.satten[satt]}${fran === '' ? '' : ` från ${fran}`}`,
    kind: 'document',
  }),
  'rattidsprovning.gjord': ({ utfall, skal }) => ({
    title: `Rättidsprövning: ${words.rattid.done[utfall].toLowerCase()}`,
    text: skal,
    source: words.rattid.source,
  }),
  'omprovningsfraga.provad': ({ utfall, skal }) => ({
    title: words.omprovning.choices[utfall],
    text: skal,
    source: words.omprovning.source,
  }),
  'overklagande.overlamnat': ({ date, till, handlingar }) => ({
    title: words.over.done(longDate(date), till),
    text: handlingar.join('\n'),
    source: words.over.source,
  }),
  'overklagande.aterkallat': ({ date }) => ({ title: words.withdrawn(longDate(date)) }),
  'dom.registrerad': ({ domstol, date, utfall, malnummer, text }) => ({
    title: words.dom.done(domstol, longDate(date), domNames[utfall].toLowerCase()),
    text,
    foot: malnummer === '' ? '' : `Mål ${malnummer}`,
  }),
}
