import type { HandelseBody } from '@shared/domain/handelse'
import { aktualiseringNames, sokandeNames } from '@shared/domain/underlagText'
import { longDate, period } from '../../dates'
import type { LogPart } from './part'

type Body<T extends HandelseBody['type']> = Extract<HandelseBody, { type: T }>['data']

/** Who it came from, by what the party may read: a protected reporter is never named in the log. */
function reporter(data: Body<'aktualiserad'>): string {
  const { anmalare, sokande } = data.uppgifter ?? { anmalare: null, sokande: null }
  if (anmalare?.skyddad === true) return ' från en anmälare som är skyddad'
  const asked = sokande === null ? '' : sokandeNames[sokande]
  const who = [asked, data.fran, anmalare?.name ?? ''].filter((name) => name !== '')
  const told = who.filter(
    (name, at) => who.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === at,
  )
  return told.length === 0 ? '' : ` från ${told.join(', ')}`
}

/** An intake: what came in, when, how and from whom. */
export function aktualiserad(data: Body<'aktualiserad'>): LogPart {
  const slag = data.uppgifter?.slag ?? data.sort
  const what = slag === 'anmalan' ? 'Anmälan' : aktualiseringNames[slag]
  const matter = data.insatsName === '' ? '' : ` om ${data.insatsName.toLowerCase()}`
  const when =
    data.from === null && data.to === null ? '' : `Önskad tid: ${period(data.from, data.to)}. `
  return {
    title: `${what}${matter}, inkom ${longDate(data.inkom)}`,
    text: `${when}${data.text}`,
    foot: `${data.satt === 'muntlig' ? 'Muntligt' : 'Skriftligt'}${reporter(data)}`,
  }
}

/** The party's answer to what was communicated. */
export function besvarad(data: Body<'kommunicering.besvarad'>): LogPart {
  const titles = {
    synpunkter: 'Synpunkter på utredningen',
    'inga-synpunkter': 'Den enskilde har inga synpunkter på utredningen',
    'inget-svar': 'Inget svar på kommuniceringen',
  }
  const speak = data.villTala ? '\n\nVill tala inför nämnden.' : ''
  return {
    title: titles[data.sort],
    text: `${longDate(data.date)}${data.satt === '' ? '' : `, ${data.satt}`}. ${data.svar}${speak}`,
    source: '25 § FL',
  }
}
