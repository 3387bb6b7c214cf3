import { swedishDay } from './swedishDay'
import type { Beslut } from './beslut'
import type { BaseType } from './handelse'
import { infortBeslut } from './infort'
import { write } from './logConcurrent'
import { refOf } from './logOrder'
import type { OrderedEvent } from './logOrder'
import { statusFromWork, withoutForslag } from './logState'
import type { BodyOf, Fold } from './logState'

type Reducer<T extends BaseType> = (fold: Fold, data: BodyOf<T>, at: OrderedEvent) => void

/** One reducer per event type: what the event does to the akt. A missing one is a compile error. */
export const reducers: { readonly [T in BaseType]: Reducer<T> } = {
  'akt.oppnad': (fold, data, at) => {
    fold.state.arendenummer = data.arendenummer
    fold.state.opened = swedishDay(at.event.at)
    writePerson(fold, data.person, at)
  },
  'akt.inford': ({ state }, data) => {
    state.inford = data
    if (data.utredningInledd === null) return
    state.utredningInledd = data.utredningInledd
    state.status = 'utredning'
    state.provade = state.ansokningar.map(({ ref }) => ref)
  },
  'beslut.infort': (fold, data, at) => {
    const beslut = infortBeslut(data)
    addBeslut(fold, beslut, at)
    // What is being inquired into goes on beside what was decided before.
    const isOpen = fold.state.utredningInledd !== null || fold.state.ansokningar.length > 0
    if (!isOpen) fold.state.status = statusAfter(fold, beslut)
  },
  'person.andrad': (fold, data, at) => writePerson(fold, data.person, at),
  'akt.tilldelad': (fold, data, at) => {
    const value = { user: data.handlaggare, name: data.handlaggareName }
    fold.handlaggare = write(fold.handlaggare, at, value)
  },
  aktualiserad: ({ state }, data, at) => {
    state.ansokningar = [...state.ansokningar, { ...data, ref: refOf(at.event) }]
    if (['beslutad', 'inte-inledd', 'avslutad'].includes(state.status)) {
      state.status = 'aktualiserad'
      state.utredningInledd = null
    }
  },
  'utredning.inledd': (fold, data, at) => {
    // Something more that is taken into an ongoing inquiry doesn't start its time anew.
    if (fold.state.status !== 'utredning' || fold.state.utredningInledd === null) {
      fold.state.utredningInledd = swedishDay(at.event.at)
    }
    fold.state.status = 'utredning'
    fold.state.provade = [...fold.state.provade, data.aktualisering]
    if (data.grund === 'lvm-7') fold.state.lvmUtredning = true
    if (data.beslut !== null) addBeslut(fold, data.beslut, at)
  },
  'utredning.inte-inledd': ({ state }, data) => {
    state.provade = [...state.provade, data.aktualisering]
    // A refusal about one report doesn't end the inquiry that another has opened.
    if (state.status === 'aktualiserad') state.status = 'inte-inledd'
  },
  'utredning.skriven': ({ state }, data) => {
    state.utredning = data
  },
  'utredning.kommunicerad': ({ state }, data) => {
    state.kommunicerad = data
  },
  'kommunicering.besvarad': ({ state }, data) => {
    if (state.kommunicerad === null) return
    const earlier = state.kommunicerad.svar
    const svar = [earlier, answerText(data)].filter((text) => text !== '').join('\n\n')
    state.kommunicerad = { ...state.kommunicerad, svar }
  },
  anteckning: () => undefined,
  rattelse: () => undefined,
  'forslag.skickat': ({ state }, data) => {
    state.forslag = [...state.forslag, data.forslag]
    state.status = 'forslag'
  },
  'forslag.atertaget': (fold, data, at) => {
    fold.acts.push({ event: at, about: `forslag:${data.forslag}` })
    withoutForslag(fold.state, data.forslag)
    if (fold.state.status === 'forslag') fold.state.status = statusFromWork(fold.state)
  },
  'beslut.fattat': (fold, data, at) => {
    if (data.forslag !== null) fold.acts.push({ event: at, about: `forslag:${data.forslag}` })
    withoutForslag(fold.state, data.forslag)
    addBeslut(fold, data.beslut, at)
    fold.state.status = statusAfter(fold, data.beslut)
  },
  'dokument.upprattat': ({ state }, data) => {
    state.dokument = [...state.dokument, data]
  },
  verkstallighet: ({ state }, data) => {
    state.verkstallighet = { ...state.verkstallighet, [data.beslut]: data }
  },
  avslutad: (fold, data, at) => {
    fold.avslut = write(fold.avslut, at, data.date)
    fold.state.avslutad = data.date
    fold.state.status = 'avslutad'
  },
  aterupptagen: (fold, _data, at) => {
    fold.avslut = write(fold.avslut, at, null)
    fold.state.avslutad = null
    fold.state.status = statusFromWork(fold.state)
  },
  'konflikt.avgjord': (fold, data, at) => {
    fold.settledRefs.push({ by: at, refs: data.avser })
  },
}

function writePerson(fold: Fold, person: BodyOf<'akt.oppnad'>['person'], at: OrderedEvent): void {
  fold.personHistory.push({ at, value: person })
  fold.person = write(fold.person, at, person)
}

/** The answer as the documents quote it; an answer without words is said in words. */
function answerText({ sort, svar }: BodyOf<'kommunicering.besvarad'>): string {
  if (svar !== '') return svar
  return sort === 'inga-synpunkter' ? 'Den enskilde har inga synpunkter.' : ''
}

function addBeslut(fold: Fold, beslut: Beslut, at: OrderedEvent): void {
  fold.acts.push({ event: at, about: `beslut:${beslut.innehall.insats ?? ''}` })
  fold.state.beslut = [...fold.state.beslut, beslut]
}

function statusAfter(fold: Fold, beslut: Beslut): Fold['state']['status'] {
  const { slag } = beslut.innehall
  if (slag === 'inleda') return 'utredning'
  if (slag === 'inte-inleda') return 'inte-inledd'
  return fold.state.forslag.length > 0 ? 'forslag' : 'beslutad'
}
