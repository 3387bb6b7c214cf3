import { framatNames, maluppfyllelseNames, uppfoljningSkal } from '@shared/domain/genomforandeText'
import type { UPPFOLJNING_HANDELSER } from '@shared/domain/handelser/uppfoljningHandelser'
import { gradText, livsomradeNames } from '@shared/domain/underlagText'
import { longDate } from '../../dates'
import { lines } from './lines'
import type { LogTexts } from './part'

/** How the events of this part are told in the log. */
export const uppfoljningTexts: LogTexts<typeof UPPFOLJNING_HANDELSER> = {
  'uppfoljning.gjord': (data) => ({
    title: `Uppföljning ${longDate(data.date)}`,
    text: lines(
      ['Skäl', uppfoljningSkal[data.skal]],
      ['Deltagare', data.deltagare],
      ['Egen syn', data.egenSyn],
      ['Utföraren', data.utforaren],
      ...data.mal.map(
        ({ nr, mal, uppfyllelse, text }) =>
          [
            nr === 0 ? 'Beslutets mål' : `Mål ${String(nr)}`,
            `${mal} ${maluppfyllelseNames[uppfyllelse]}. ${text}`.trim(),
          ] as const,
      ),
      ...data.omraden.map(
        ({ omrade, nuvarande, avsett, text }) =>
          [
            livsomradeNames[omrade],
            `nu ${gradText(nuvarande)}${avsett === null ? '' : `, avsett ${gradText(avsett)}`}. ${text}`.trim(),
          ] as const,
      ),
      ['Bedömning', data.bedomning],
      ['Framåt', `${framatNames[data.framat]}. ${data.framatText}`.trim()],
    ),
    foot: data.satt,
    kind: 'document',
  }),
}
