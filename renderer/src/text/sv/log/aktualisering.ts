import type { LogTexts } from './part'
import { clockTime, localDay, longDate } from '../../dates'
import type { AKTUALISERING_HANDELSER } from '@shared/domain/handelser/aktualiseringHandelser'

const answers = {
  'vill-ansoka': 'Vill ansöka.',
  'vill-inte': 'Vill inte ansöka.',
  'vill-fundera': 'Vill fundera.',
  'ej-natt': 'Har inte gått att nå.',
} as const

function when(instant: string): string {
  return `${longDate(localDay(instant))} kl. ${clockTime(instant)}`
}

/** How the events of this part are told in the log. */
export const aktualiseringTexts: LogTexts<typeof AKTUALISERING_HANDELSER> = {
  'oro.overlamnad': (data) => ({
    title: `Orosanmälan lämnad till ${data.enhet}`,
    text: `${when(data.skedde)}, ${data.satt}.${data.mottagare === '' ? '' : ` Togs emot av ${data.mottagare}.`}`,
    source: '19 kap. 1 § SoL',
  }),
  'enskild.tillfragad': (data) => ({
    title: 'Den enskilde tillfrågad',
    text: `${longDate(data.date)}, ${data.satt}. ${answers[data.svar]} ${data.text}`.trim(),
  }),
  skyddsbedomning: (data) => ({
    title: data.behovs ? 'Barnet behöver omedelbart skydd' : 'Inget behov av omedelbart skydd',
    text: `${when(data.skedde)}. ${data.text}`,
    decision: true,
    source: '20 kap. 1 § SoL',
  }),
  forhandsbedomning: (data) => ({
    title: `Förhandsbedömning: ${data.forslag === 'inleda' ? 'utredning bör inledas' : 'utredning bör inte inledas'}`,
    text: `${longDate(data.date)}. ${data.text}`,
    kind: 'document',
  }),
  'forhandsbedomning.forlangd': (data) => ({
    title: `Förhandsbedömningen förlängd till ${longDate(data.till)}`,
    text: `Synnerliga skäl: ${data.skal}`,
    source: '20 kap. 2 § SoL',
  }),
  'avhysning.bekraftad': (data) => ({
    title: 'Bekräftelse till Kronofogden',
    text: `${when(data.skedde)}, ${data.satt}. Ansvarig handläggare: ${data.handlaggare}.`,
    source: '11 kap. 3 § SoF',
  }),
}
