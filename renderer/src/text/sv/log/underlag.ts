import type { LogTexts } from './part'
import { longDate } from '../../dates'
import { lines } from './lines'
import type { UNDERLAG_HANDELSER } from '@shared/domain/handelser/underlagHandelser'
import {
  foretradareNames,
  gradText,
  livsomradeNames,
  planNames,
  samtyckeAv,
  samtyckeGaller,
  stodNames,
} from '@shared/domain/underlagText'

const violence = {
  nej: 'Svarar att det inte förekommer.',
  utsatt: 'Är eller har varit utsatt.',
  utovat: 'Utövar eller har utövat våld.',
  'vill-inte-svara': 'Vill inte svara.',
  'ej-stalld': 'Frågan har inte ställts.',
} as const

const certificate = {
  finns: 'Egenvårdsintyg finns',
  saknas: 'Egenvårdsintyg saknas',
  'behovs-inte': 'Egenvårdsintyg behövs inte',
} as const

const planStatus = { erbjuden: 'erbjuden', avbojd: 'avböjd', upprattad: 'upprättad' } as const

/** How the events of this part are told in the log. */
export const underlagTexts: LogTexts<typeof UNDERLAG_HANDELSER> = {
  'livsomrade.beskrivet': (data) => ({
    title: livsomradeNames[data.omrade],
    text: lines(
      ['Nu', gradText(data.nuvarande)],
      ['Avsett', data.avsett === null ? '' : gradText(data.avsett)],
      ['', data.beskrivning],
      ['Egen syn', data.egenSyn],
      ['Behov', data.behov],
      ['Mål', data.mal],
      ['Stöd', data.stod === null ? '' : stodNames[data.stod]],
      [
        'Källor',
        data.kallor.map((one) => `${one.vem}, ${longDate(one.nar)}, ${one.hur}`).join('; '),
      ],
    ),
    kind: 'document',
  }),
  'livsomrade.utgar': (data) => ({
    title: `${livsomradeNames[data.omrade]} ingår inte längre`,
    text: data.skal,
  }),
  'uppgift.inhamtad': (data) => ({
    title: `Uppgift från ${data.fran}`,
    text: lines(['', data.text], ['Utan samtycke', data.utanSamtycke]),
    foot: `${longDate(data.date)}, ${data.satt}`,
    source: '27 § FL',
    kind: 'note',
  }),
  'samtycke.antecknat': (data) => ({
    title:
      `${data.svar === 'ja' ? 'Samtycke' : 'Nekat samtycke'} till ${samtyckeGaller[data.galler]} ${data.till}`.trim(),
    text: data.omfattning,
    foot: `${samtyckeAv[data.av]}${data.name === '' ? '' : ` ${data.name}`}, ${longDate(data.date)}, ${data.satt}${data.giltigtTill === null ? '' : `, gäller till och med ${longDate(data.giltigtTill)}`}`,
  }),
  'samtycke.aterkallat': (data) => ({
    title: `Samtycke återkallat ${longDate(data.date)}`,
    text: data.skal,
  }),
  'foretradare.antecknad': (data) => ({
    title: `${foretradareNames[data.sort]}: ${data.name}`,
    text: data.omfattning,
    source: data.fullmakt === null ? null : '15 § FL',
  }),
  'foretradare.upphor': (data) => ({
    title: `Företrädare upphör ${longDate(data.date)}`,
    text: data.skal,
  }),
  'familj.antecknad': (data) => ({
    title: 'Barn och vårdnad',
    text: lines(
      ['Vårdnad', data.vardnad ?? ''],
      ['Barn', data.barn],
      ['Barnets bästa', data.barnetsBasta],
      ['Barnets egen syn', data.barnetsSyn],
      ['Hur barnet har fått komma till tals', data.hurTillfragat],
    ),
    source: '3 kap. 1 § SoL',
  }),
  'vald.fragat': (data) => ({
    title: 'Fråga om våld',
    text: `${longDate(data.date)}. ${violence[data.svar]} ${data.text}`.trim(),
  }),
  'tolk.antecknad': (data) => ({
    title: data.behovs ? `Tolk behövs: ${data.sprak}` : 'Tolk behövs inte',
    text: data.text,
    source: '13 § FL',
  }),
  'egenvard.antecknad': (data) => ({
    title: certificate[data.intyg],
    text: lines(
      ['Utfärdat', data.date === null ? '' : longDate(data.date)],
      ['Av', data.utfardare],
      ['', data.text],
    ),
  }),
  'personkrets.bedomd': (data) => ({
    title: data.krets === 'ingen' ? 'Ingen personkrets' : `Personkrets ${data.krets}`,
    text: data.skal,
    source: '1 § LSS',
  }),
  'instrument.genomfort': (data) => ({
    title: `${data.name}, ${longDate(data.date)}`,
    text: data.resultat,
    foot: `Genomfört av ${data.av}`,
    kind: 'document',
  }),
  'plan.antecknad': (data) => ({
    title: `${data.name === '' ? planNames[data.sort] : data.name} ${planStatus[data.status]} ${longDate(data.date)}`,
    text: lines(
      ['', data.text],
      ['Ses över senast', data.omprovasSenast === null ? '' : longDate(data.omprovasSenast)],
    ),
  }),
}
