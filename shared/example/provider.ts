import type { HandelseBody } from '../domain/handelse'
import { nextQuarter, quarterOf } from '../deadlines/quarter'
import type { IsoDate } from '../domain/primitives'
import { LATEST_BESLUT, LATEST_UPPDRAG } from './aboutLatest'
import { followedUp } from './followUp'
import { step, type At, type Granted } from './granted'
import type { PlannedStep } from './planTypes'
import { PROVIDER_TEXTS, type ProviderText } from './providerTexts'

const about = { beslut: LATEST_BESLUT }

/**
 * The provider's side of a granted measure: uppdrag with receipt, first contact, start in whole or in part, the
 * plan with its goals, absence, a break, the summary of the day notes, follow-ups; or why it hasn't begun. Only
 * what has happened by the clock's day. `isWaiting` = it should have begun and hasn't.
 */
export function provided(one: Granted, isWaiting: boolean, at: At): PlannedStep[] {
  const text = PROVIDER_TEXTS[one.insats]
  if (text === undefined) return []
  const sent = step(one, at, { date: one.beslutsdatum, minute: 330 }, [uppdrag(one, text)])
  if (isWaiting) return [sent, ...waiting(one, text, at)]
  if (one.from > at.clock.today) return [sent]
  return [
    sent,
    started(one, text, at),
    ...during(one, text, at),
    ...followedUp(one, text, at),
    ...ended(one, at),
  ]
}

function uppdrag({ beslutsdatum, mal }: Granted, text: ProviderText): HandelseBody {
  return {
    type: 'uppdrag.skickat',
    data: {
      ...{ ...about, date: beslutsdatum, utforare: text.utforare, satt: 'Överlämnat i möte' },
      ...{ omfattning: text.omfattning, mal, onskemal: text.bemotande, uppgifter: '' },
      ...{ anvisning: 'Första kontakten per telefon.', skydd: '', underlag: 'kommunicerat' },
      ...{ utanSamtycke: '', uppfoljs: null, ersatter: null },
    },
  }
}

/** Received, contacted, begun and planned, as far as the days have come. */
function started(one: Granted, text: ProviderText, at: At): PlannedStep {
  const { clock, random } = at
  const part = random.chance(0.15)
  const received = clock.after(one.beslutsdatum, 1)
  const contact = clock.after(one.beslutsdatum, 3)
  const planned = clock.after(one.from, 16)
  const date = planned > clock.today ? one.from : planned
  const bodies: HandelseBody[] = [
    { type: 'uppdrag.mottaget', data: mottaget(received, text) },
    { type: 'utforare.kontakt', data: kontakt(contact, one.from, text) },
    { type: 'verkstallighet', data: begun(one.from, part) },
    ...(planned > clock.today ? [] : [plan(planned, text)]),
  ]
  return step(one, at, { date, minute: 60 }, bodies)
}

function mottaget(date: IsoDate, { personal }: ProviderText) {
  return { ...about, avser: LATEST_UPPDRAG, date, av: personal.split(' och ')[0] ?? personal }
}

function kontakt(date: IsoDate, uppstart: IsoDate, { personal }: ProviderText) {
  return {
    ...{ ...about, date, utfall: 'natt' as const, satt: 'telefon', av: personal, uppstart },
    ...{ meddelad: false, text: 'Berättade vem som kommer och när.' },
  }
}

function begun(date: IsoDate, part: boolean) {
  const status = part ? ('delvis' as const) : ('verkstalld' as const)
  const rest = part ? { kvarstar: 'En av dagarna i veckan saknar personal.' } : {}
  return { ...about, status, date, text: '', ...rest }
}

function plan(date: IsoDate, text: ProviderText): HandelseBody {
  return {
    type: 'genomforandeplan.upprattad',
    data: {
      ...{ ...about, date, medverkan: 'tillsammans', deltagare: text.personal },
      ...{ medverkanText: '', metod: text.metod, bemotande: text.bemotande },
      delmal: text.delmal.map(([mal, matt, hur], index) => ({
        ...{ nr: index + 1, omrade: text.omrade, mal, matt, hur, senast: null },
      })),
      ...{ personal: text.personal, tider: text.tider, samverkan: '' },
      ...{ krisplan: 'Ring jourtelefonen. Lämna inte personen ensam.', kriskontakt: '' },
      ...{ krissamtycke: 'nej', godkand: true, kopia: date, meddelad: true },
      revideras: null,
    },
  }
}

/** Should have begun: what stands in the way, and an offer that was declined. */
function waiting(one: Granted, text: ProviderText, at: At): PlannedStep[] {
  const date = at.clock.after(one.from, 10)
  if (date > at.clock.today) return []
  const vad = `Start hos ${text.utforare} på prov en dag`
  return [
    step(one, at, { date, minute: 200 }, [
      { type: 'uppdrag.mottaget', data: mottaget(at.clock.after(one.beslutsdatum, 1), text) },
      {
        type: 'utforare.kontakt',
        data: kontakt(at.clock.after(one.beslutsdatum, 4), one.from, text),
      },
      {
        type: 'hinder.antecknat',
        data: {
          ...{ ...about, date, orsak: 'resurs-saknas', text: 'Utföraren saknar personal just nu.' },
          ...{ andraInsatser: 'Samtal per telefon varje vecka.', uppfoljning: '' },
        },
      },
      {
        type: 'erbjudande.lamnat',
        data: { ...about, date, vad, svar: 'nej', text: 'Vill vänta tills allt kan börja.' },
      },
    ]),
    ...reported(one, at),
  ]
}

/** The quarters that have been reported to IVO; the latest is left to do. */
function reported(one: Granted, at: At): PlannedStep[] {
  const { today } = at.clock
  const limit = at.clock.after(one.beslutsdatum, 92)
  const quarters: string[] = []
  for (let quarter = quarterOf(limit); quarter < quarterOf(at.clock.after(today, -120));) {
    quarters.push(quarter)
    quarter = nextQuarter(quarter)
  }
  if (limit > today || quarters.length === 0) return []
  const date = at.clock.after(today, -60)
  const bodies = quarters.map((kvartal): HandelseBody => {
    return { type: 'ivo.rapporterat', data: { ...about, date, kvartal, sort: 'ej-verkstallt' } }
  })
  return [step(one, at, { date, minute: 90 }, bodies)]
}

/** The decision's last day has passed, and the measure with it; nothing where it hasn't. */
export function ended(one: Granted, at: At): PlannedStep[] {
  if (one.to > at.clock.today) return []
  const data = {
    ...about,
    date: one.to,
    orsak: 'tiden-ute',
    text: 'Målen är genomgångna.',
  } as const
  return [step(one, at, { date: one.to, minute: 420 }, [{ type: 'insats.avslutad', data }])]
}

/** A stay in hospital or a pause that was agreed, for a few; over again, or still going on. */
function during(one: Granted, text: ProviderText, at: At): PlannedStep[] {
  const { clock, random } = at
  const date = clock.after(one.from, random.between(40, 70))
  const back = clock.after(date, random.between(12, 30))
  if (date > clock.today || back > one.to || !random.chance(0.25)) return []
  const isOver = back <= clock.today
  const pause: HandelseBody = {
    type: 'verkstallighet',
    data: {
      ...{ ...about, status: 'avbruten', date, orsak: 'sjukhus', till: back },
      text: 'Inskriven på sjukhus.',
    },
  }
  const again: HandelseBody = {
    type: 'verkstallighet',
    data: { ...about, status: 'verkstalld', date: back, text: `${text.utforare} är i gång igen.` },
  }
  const when = { date: isOver ? back : date, minute: 240 }
  return [step(one, at, when, isOver ? [pause, again] : [pause])]
}
