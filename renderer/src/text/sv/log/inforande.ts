import type { INFORANDE_HANDELSER } from '@shared/domain/handelser/inforandeHandelser'
import { longDate, period } from '../../dates'
import { slagNames } from '../domain'
import type { LogTexts } from './part'

/** How what an akt brings from an older register is told in the log. */
export const inforandeTexts: LogTexts<typeof INFORANDE_HANDELSER> = {
  'akt.inford': ({ kalla, rader, tidigareNummer, utredningInledd }) => ({
    title: `Infört från ${kalla}`,
    text: [
      rader.length === 1
        ? `Rad ${String(rader[0])} i filen.`
        : `Raderna ${rader.join(', ')} i filen.`,
      tidigareNummer === '' ? '' : `Tidigare ärendenummer ${tidigareNummer}.`,
      utredningInledd === null ? '' : `Utredningen inleddes ${longDate(utredningInledd)}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  }),
  'beslut.infort': ({ slag, insatsName, from, to, beslutsdatum, fattatAv, ...data }) => ({
    title: `${slagNames[slag]}: ${insatsName}${from === null ? '' : ` ${period(from, to)}`}`,
    text: data.omfattningText,
    foot: `Infört beslut av ${longDate(beslutsdatum)}${fattatAv === '' ? '' : ` · ${fattatAv}`}`,
    source: data.lagrum[0] ?? null,
    kind: 'decision',
  }),
}
