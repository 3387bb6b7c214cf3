import type { HandelseBody } from '@shared/domain/handelse'
import type { GENOMFORANDE_HANDELSER } from '@shared/domain/handelser/genomforandeHandelser'
import {
  avbrottNames,
  avslutNames,
  franvaroBedomning,
  franvaroNames,
  kontaktNames,
  krissamtyckeNames,
  medverkanNames,
  underlagNames,
} from '@shared/domain/genomforandeText'
import { livsomradeNames } from '@shared/domain/underlagText'
import { longDate } from '../../dates'
import { lines } from './lines'
import type { LogPart, LogTexts } from './part'

const day = (date: string | null | undefined): string => (date ? longDate(date) : '')

/** How a decision's execution is told: wholly, in part with what remains, or broken off and why. */
export function verkstallighetText(
  data: Extract<HandelseBody, { type: 'verkstallighet' }>['data'],
): LogPart {
  const title = {
    verkstalld: 'Beslutet verkställt',
    delvis: 'Delvis verkställt',
    avbruten: 'Verkställigheten avbruten',
  }[data.status]
  return {
    title,
    text: lines(
      ['', `${longDate(data.date)}. ${data.text}`.trim()],
      ['Kvar att verkställa', data.kvarstar ?? ''],
      ['Orsak', data.orsak === undefined ? '' : avbrottNames[data.orsak]],
      ['Väntas återupptas', day(data.till)],
    ),
  }
}

const rutinUtfall = {
  kontakt: 'Den enskilde är nådd.',
  meddelat: 'Handläggaren är meddelad.',
  annat: '',
} as const

/** How the events of this part are told in the log. */
export const genomforandeTexts: LogTexts<typeof GENOMFORANDE_HANDELSER> = {
  'uppdrag.skickat': (data) => ({
    title: `Uppdrag skickat till ${data.utforare}${data.ersatter === null ? '' : ', ersätter ett tidigare'}`,
    text: lines(
      ['Omfattning', data.omfattning],
      ['Mål', data.mal],
      ['Önskemål', data.onskemal],
      ['Utföraren behöver veta', data.uppgifter],
      ['Anvisning', data.anvisning],
      ['Skyddade personuppgifter', data.skydd],
      ['', underlagNames[data.underlag]],
      ['Lämnas utan samtycke', data.utanSamtycke],
      ['Följs upp', day(data.uppfoljs)],
    ),
    foot: `${longDate(data.date)}, ${data.satt}`,
    kind: 'document',
  }),
  'uppdrag.mottaget': ({ date, av }) => ({
    title: `Uppdraget mottaget ${longDate(date)}`,
    text: `Togs emot av ${av}.`,
  }),
  'uppdrag.atertaget': ({ date, text }) => ({
    title: `Uppdraget återtaget ${longDate(date)}`,
    text,
  }),
  'utforare.kontakt': (data) => ({
    title: `${kontaktNames[data.utfall]} ${longDate(data.date)}`,
    text: lines(
      ['', data.text],
      ['Uppstartsmöte', day(data.uppstart)],
      ['', data.meddelad ? 'Handläggaren är meddelad.' : ''],
    ),
    foot: [data.av, data.satt].filter((part) => part !== '').join(', '),
    kind: 'note',
  }),
  'genomforandeplan.upprattad': (data) => ({
    title: `Genomförandeplan ${longDate(data.date)}`,
    text: lines(
      ['', `${medverkanNames[data.medverkan]}. ${data.medverkanText}`.trim()],
      ['Deltagare', data.deltagare],
      ...data.delmal.map(
        ({ nr, omrade, mal, matt, hur, senast }) =>
          [
            `Mål ${String(nr)}`,
            [
              omrade === null ? '' : `(${livsomradeNames[omrade]})`,
              mal,
              matt === '' ? '' : `Visas genom: ${matt}`,
              hur === '' ? '' : `Så gör vi: ${hur}`,
              senast === null ? '' : `Senast ${longDate(senast)}.`,
            ]
              .filter((part) => part !== '')
              .join(' '),
          ] as const,
      ),
      ['Arbetsmetod', data.metod],
      ['Bemötande', data.bemotande],
      ['Personal', data.personal],
      ['När och var', data.tider],
      ['Samverkan', data.samverkan],
      ['Krisplan', data.krisplan],
      [
        'Kontakt i kris',
        data.kriskontakt === ''
          ? ''
          : `${data.kriskontakt}. ${krissamtyckeNames[data.krissamtycke]}.`,
      ],
      ['', data.godkand ? 'Godkänd av den enskilde.' : ''],
      ['Kopia lämnad', day(data.kopia)],
    ),
    kind: 'document',
  }),
  'franvaro.antecknad': (data) => ({
    title: `${franvaroNames[data.orsak]} från ${longDate(data.from)}`,
    text: lines(
      ['', data.text],
      ['Väntas tillbaka', day(data.vantadTill)],
      ['', franvaroBedomning[data.bedomning]],
      ['Meddelat', data.meddelad],
    ),
  }),
  'franvaro.slut': ({ date, text }) => ({ title: `Tillbaka ${longDate(date)}`, text }),
  'tredagarsrutin.paborjad': (data) => ({
    title: `3-dagarsrutinen påbörjad ${longDate(data.date)}`,
    text: lines(['', data.text], ['Nästa steg', day(data.nasta)]),
  }),
  'tredagarsrutin.avslutad': ({ date, utfall, text }) => ({
    title: `3-dagarsrutinen avslutad ${longDate(date)}`,
    text: [rutinUtfall[utfall], text].filter((part) => part !== '').join(' '),
  }),
  'sammanstallning.gjord': (data) => ({
    title: `Sammanställning av daganteckningar ${longDate(data.fran)}–${longDate(data.date)}`,
    text: lines(
      ['', data.text],
      ['Målarbetet', data.malarbete],
      ['Klagomål', data.klagomal],
      ['Åtgärder', data.atgarder],
    ),
    foot: `${String(data.antal)} ${data.antal === 1 ? 'daganteckning' : 'daganteckningar'}, därefter förstörda`,
    kind: 'note',
  }),
  'insats.avslutad': ({ date, orsak, text }) => ({
    title: `Insatsen avslutad ${longDate(date)}: ${avslutNames[orsak].toLowerCase()}`,
    text,
  }),
}
