import { longDate } from '../../dates'
import { atgardNames, hinderNames, kvartalName, rapportNames, svarNames } from '../bevakning'
import type { LogTexts } from './part'
import type { BEVAKNING_HANDELSER } from '@shared/domain/handelser/bevakningHandelser'

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n')
}

/** How the events of this part are told in the log. */
export const bevakningTexts: LogTexts<typeof BEVAKNING_HANDELSER> = {
  'bevakning.skapad': ({ rubrik, date, klockslag, text }) => ({
    title: `Egen bevakning: ${rubrik}, ${longDate(date)}${klockslag === null ? '' : ` kl. ${klockslag}`}`,
    text,
  }),
  'bevakning.avslutad': ({ date, text }) => ({
    title: `Egen bevakning avslutad ${longDate(date)}`,
    text,
  }),
  'bevakning.uppskjuten': ({ rubrik, till, skal }) => ({
    title: `Påminnelsen uppskjuten till ${longDate(till)}: ${rubrik}`,
    text: skal,
  }),
  'bevakning.overtagen': ({ rubrik, avName }) => ({ title: `${avName} svarar för: ${rubrik}` }),
  'atgard.antecknad': ({ sort, date, rubrik, text }) => ({
    title: `${sort === 'annan' ? rubrik || atgardNames.annan : atgardNames[sort]}, ${longDate(date)}`,
    text,
  }),
  'hinder.antecknat': ({ date, orsak, text, andraInsatser, uppfoljning }) => ({
    title: `Ej verkställt ${longDate(date)}: ${hinderNames[orsak]}`,
    text: lines(
      text,
      andraInsatser === '' ? '' : `Andra insatser under tiden: ${andraInsatser}`,
      uppfoljning === '' ? '' : `Uppföljning: ${uppfoljning}`,
    ),
  }),
  'erbjudande.lamnat': ({ date, vad, svar, text }) => ({
    title: `Erbjudande ${longDate(date)}: ${vad}`,
    text: lines(svarNames[svar], text),
  }),
  'ivo.rapporterat': ({ date, kvartal, sort }) => ({
    title: `Rapporterat till IVO och revisorerna ${longDate(date)}: ${rapportNames[sort]}`,
    text: kvartalName(kvartal),
    source: '34 kap. 1 § SoL',
  }),
}
