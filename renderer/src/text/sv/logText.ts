import type { Handelse, HandelseBody } from '@shared/domain/handelse'
import { longDate, period } from '../dates'
import { anteckningNames } from './akt'
import { slagNames } from './domain'
import { aktualiserad, besvarad } from './log/aktualiserad'
import { aktualiseringTexts } from './log/aktualisering'
import { bevakningTexts } from './log/bevakning'
import { delgivningTexts } from './log/delgivning'
import { fordelningTexts } from './log/fordelning'
import { gallringTexts } from './log/gallring'
import { genomforandeTexts, verkstallighetText } from './log/genomforande'
import { inforandeTexts } from './log/inforande'
import { inkommetTexts } from './log/inkommet'
import { overklagandeTexts } from './log/overklagande'
import { uppfoljningTexts } from './log/uppfoljning'
import { underlagTexts } from './log/underlag'
import type { LogPart, LogText } from './log/part'

type Body<T extends HandelseBody['type']> = Extract<HandelseBody, { type: T }>['data']

function deciderLine(by: Body<'beslut.fattat'>['beslut']['fattatAv']): string {
  if (by.kind === 'tidigare') return by.name
  if (by.kind === 'organ') return `${by.name}, ${longDate(by.sammantrade)}, § ${by.paragraf}`
  const chair = by.kind === 'ordforande' ? ' · ordförandebeslut' : ''
  return `${by.name}, ${by.befattning}${chair}`
}

function beslutFattat({ beslut }: Body<'beslut.fattat'>): LogPart {
  const { innehall, fattatAv, punkt, nummer } = beslut
  const who = deciderLine(fattatAv)
  const delegation = punkt === null ? '' : ` · på delegation, punkt ${punkt.nr}`
  const when = innehall.from === null ? '' : ` ${period(innehall.from, innehall.to)}`
  return {
    title: `${slagNames[innehall.slag]}: ${innehall.insatsName}${when}`,
    text: innehall.beslutstext,
    foot: `Beslut nr ${nummer.nr} · ${who}${delegation}`,
    source: innehall.lagrum[0] ?? null,
    decision: true,
    kind: 'decision',
  }
}

function utredning(data: Body<'utredning.skriven'>): LogPart {
  const parts: readonly (readonly [string, string])[] = [
    ['Bakgrund', data.bakgrund],
    ['Egen syn', data.egenSyn],
    ['Behov', data.behov],
    ['Barnens situation', data.barn],
    ['Bedömning', data.bedomning],
    ['Mål', data.mal],
  ]
  const text = parts.filter(([, body]) => body !== '').map(([name, body]) => `${name}: ${body}`)
  return { title: 'Utredning skriven', text: text.join('\n\n'), kind: 'document' }
}

function kommunicerad(data: Body<'utredning.kommunicerad'>): LogPart {
  const answer = data.svarSenast === null ? '' : ` Svar senast ${longDate(data.svarSenast)}.`
  const speak = data.talaInforNamnden ? ' Upplyst om rätten att tala inför nämnden.' : ''
  const reply = data.svar === '' ? '' : `\n\nSvar: ${data.svar}`
  return {
    title: data.avbojd ? 'Kommunicering avböjd' : 'Utredningen kommunicerad',
    text: `${longDate(data.date)}, ${data.satt}.${answer}${speak}${reply}`,
    source: '25 § FL',
  }
}

const grundSources = {
  'sol-14-2': '14 kap. 2 § SoL',
  'sol-20': '20 kap. SoL',
  'lss-8': '8 § LSS',
  'lvm-7': '7 § LVM',
} as const

/** One line a type: how each event of an akt is told in the log. */
const texts: { readonly [T in HandelseBody['type']]: (data: Body<T>) => LogPart } = {
  ...inforandeTexts,
  'akt.oppnad': (data) => ({ title: `Akten öppnad, ärende ${data.arendenummer}` }),
  'person.andrad': (data) => ({ title: 'Personuppgifter ändrade', text: data.skal }),
  'akt.tilldelad': (data) => ({ title: `Tilldelad ${data.handlaggareName}` }),
  aktualiserad,
  'utredning.inledd': (data) => ({
    title: `Utredning inledd${data.avser === '' ? '' : ` om ${data.avser}`}`,
    decision: true,
    kind: 'decision',
    source: grundSources[data.grund ?? 'sol-14-2'],
  }),
  'utredning.inte-inledd': (data) => ({
    title: 'Utredning inte inledd',
    text: data.skal,
    decision: true,
    kind: 'decision',
  }),
  'utredning.skriven': utredning,
  'utredning.kommunicerad': kommunicerad,
  'kommunicering.besvarad': besvarad,
  anteckning: (data) => ({
    title: data.rubrik === '' ? anteckningNames[data.sort] : data.rubrik,
    text: data.text,
    foot: data.lamnadAv === '' ? '' : `Muntlig uppgift från ${data.lamnadAv}`,
    kind: 'note',
  }),
  rattelse: (data) => ({ title: 'Rättelse', text: data.text }),
  'forslag.skickat': ({ forslag }) => ({
    title: `Förslag till beslut skickat till ${forslag.tillName}`,
    text: forslag.innehall.beslutstext,
    kind: 'decision',
  }),
  'forslag.atertaget': (data) => ({
    title: 'Förslag återtaget',
    text: data.skal,
    kind: 'decision',
  }),
  'beslut.fattat': beslutFattat,
  'dokument.upprattat': (data) => ({
    title: `Handling upprättad: ${data.title}`,
    kind: 'document',
  }),
  verkstallighet: verkstallighetText,
  avslutad: (data) => ({ title: 'Ärendet avslutat', text: data.skal }),
  aterupptagen: (data) => ({ title: 'Ärendet återupptaget', text: data.skal }),
  'konflikt.avgjord': (data) => ({ title: 'Konflikt avgjord', text: data.skal }),
  ...aktualiseringTexts,
  ...underlagTexts,
  ...inkommetTexts,
  ...fordelningTexts,
  ...delgivningTexts,
  ...overklagandeTexts,
  ...genomforandeTexts,
  ...uppfoljningTexts,
  ...bevakningTexts,
  ...gallringTexts,
}

function partOf(body: HandelseBody): LogPart {
  const tell = texts[body.type] as (data: HandelseBody['data']) => LogPart
  return tell(body.data)
}

/** How an event is told in the log. */
export function logText(event: Handelse): LogText {
  const part = partOf(event.body)
  const by = `${event.byName}, ${event.byTitle}`
  return {
    title: part.title,
    text: part.text ?? '',
    foot:
      part.foot === undefined || part.foot === ''
        ? by
        : part.decision
          ? part.foot
          : `${part.foot} · ${by}`,
    source: part.source ?? null,
    decision: part.decision ?? false,
    kind: part.kind ?? 'other',
  }
}
