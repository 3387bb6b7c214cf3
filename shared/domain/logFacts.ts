import type { AktState } from './akt'
import { putAktualisering, putUnderlag } from './factsRecorded'
import type { Identitet } from './person'
import { IsoDate } from './primitives'

type Known = Pick<AktState, 'facts' | 'factSources'>
type Source = Omit<AktState, 'facts' | 'factSources' | 'konflikter'>

const GRANTING = ['bifall', 'delavslag', 'forlangning', 'utokning']

/**
 * Facts by their names in facts.csv that the akt itself answers: from identity, the latest application,
 * the assignment, earlier decisions, and what the investigation recorded. The investigation's own words
 * win, since a person wrote them last; each fact tells where it came from.
 */
export function factsOf(state: Source): Known {
  const facts: Record<string, unknown> = {}
  const factSources: Record<string, string> = {}
  const put = (name: string, value: unknown, source: string): void => {
    facts[name] = value
    factSources[name] = source
  }
  const birthdate = birthdateOf(state.person.identitet)
  if (birthdate !== null) put('birthdate', birthdate, 'Personuppgifter')
  put('tilldelad', state.handlaggare !== null, 'Tilldelning')
  putAnsokan(state, put)
  putAktualisering(state, put)
  putUnderlag(state, put)
  const earlier = earlierDecisions(state)
  if (earlier.length > 0) put('earlier_decisions', earlier, 'Tidigare beslut i akten')
  for (const [name, value] of Object.entries(state.utredning?.facts ?? {})) {
    put(name, value, state.utredning?.sources[name] ?? 'Utredning')
  }
  return { facts, factSources }
}

/** The day of birth an identity states; null where it states none or no such day exists. */
export function birthdateOf(identitet: Identitet): IsoDate | null {
  if (identitet.kind === 'saknas') return identitet.birthdate
  const day = Number(identitet.number.slice(6, 8))
  const born = identitet.kind === 'samordningsnummer' ? day - 60 : day
  const text = `${identitet.number.slice(0, 4)}-${identitet.number.slice(4, 6)}`
  const parsed = IsoDate.safeParse(`${text}-${String(born).padStart(2, '0')}`)
  return parsed.success ? parsed.data : null
}

function putAnsokan(
  state: Source,
  put: (name: string, value: unknown, source: string) => void,
): void {
  const latest = state.ansokningar.at(-1)
  if (latest === undefined) return
  const source = `${latest.sort === 'ansokan' ? 'Ansökan' : 'Anmälan'} ${latest.inkom}`
  put('ansokan', latest.sort === 'ansokan', source)
  if (latest.sort === 'ansokan') put('ansokan_datum', latest.inkom, source)
  if (latest.insats !== null) put('insats', latest.insats, source)
  if (latest.from !== null) put('from', latest.from, source)
  if (latest.to !== null) put('to', latest.to, source)
  if (latest.omfattning !== null) put('amount', latest.omfattning, source)
}

function earlierDecisions(state: Source): unknown[] {
  return state.beslut
    .filter(({ innehall }) => innehall.insats !== null && GRANTING.includes(innehall.slag))
    .map(({ innehall }) => ({ insats: innehall.insats, from: innehall.from, to: innehall.to }))
}
