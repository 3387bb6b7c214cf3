import type { HandelseBody } from '../domain/handelse'
import { OverklagandeId, type IsoDate } from '../domain/primitives'
import { LATEST_BESLUT } from './aboutLatest'
import type { PlannedStep } from './planTypes'
import { step, type At, type Granted } from './granted'

/**
 * A refusal that has been appealed: sent, served, appealed in time. While it is young the rättidsprövning is made
 * and the question of omprövning stands open; an older one has been handed over and the court has spoken.
 */
export function appealed(one: Pick<Granted, 'by' | 'beslutsdatum'>, at: At): PlannedStep[] {
  const { clock, random } = at
  // A young one was served late, and has just come in.
  const begins = isYoung(one, at) ? clock.daysAgo(20) : one.beslutsdatum
  const base = begins < one.beslutsdatum ? one.beslutsdatum : begins
  const day = (days: number) => clock.after(base, days)
  const [sent, served, came, tried] = [day(0), day(4), day(14), day(15)]
  if (tried > clock.today) return []
  const id = OverklagandeId.parse(hex(random))
  const begun = [
    ...delivered(sent, served),
    inkommet(id, came),
    {
      type: 'rattidsprovning.gjord',
      data: {
        ...{ overklagande: id, utfall: 'i-tid', delgiven: served, sistaDag: day(25) },
        ...{ undantag: null, skal: '' },
      },
    } satisfies HandelseBody,
  ]
  const given = day(20)
  const judged = day(95)
  const rest = given > clock.today || isYoung(one, at) ? [] : handedOver(id, given)
  const dom = rest.length === 0 || judged > clock.today ? [] : [judgment(id, judged)]
  const date = dom.length > 0 ? judged : rest.length > 0 ? given : tried
  return [step(one, at, { date, minute: 400 }, [...begun, ...rest, ...dom])]
}

/** Not handed over yet: the watch for it has work to do. */
function isYoung({ beslutsdatum }: Pick<Granted, 'beslutsdatum'>, { clock }: At): boolean {
  return clock.after(beslutsdatum, 150) > clock.today
}

function hex(random: At['random']): string {
  return Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join('')
}

function delivered(sent: IsoDate, served: IsoDate): HandelseBody[] {
  const beslut = LATEST_BESLUT
  return [
    {
      type: 'underrattelse.skickad',
      data: {
        ...{ beslut, date: sent, satt: 'mottagningsbevis', mottagare: 'Den enskilde' },
        upplyst: false,
      },
    },
    {
      type: 'delgivning.noterad',
      data: { beslut, date: served, satt: 'mottagningsbevis', belagg: 'Mottagningsbeviset' },
    },
  ]
}

function inkommet(id: OverklagandeId, inkom: IsoDate): HandelseBody {
  return {
    type: 'overklagande.inkommet',
    data: {
      ...{ id, beslut: LATEST_BESLUT, inkom, satt: 'post', fran: 'Den enskilde' },
      ...{ onskadAndring: 'Vill få stödet beviljat enligt ansökan.', overinstans: null },
    },
  }
}

function handedOver(overklagande: OverklagandeId, date: IsoDate): HandelseBody[] {
  const skal = 'Inget nytt har kommit fram.'
  const handlingar = ['Överklagandet', 'Beslutet', 'Utredningen', 'Mottagningsbeviset']
  const till = 'Förvaltningsrätten i Exempelstad'
  return [
    { type: 'omprovningsfraga.provad', data: { overklagande, utfall: 'andras-inte', skal } },
    { type: 'overklagande.overlamnat', data: { overklagande, date, till, handlingar } },
  ]
}

function judgment(overklagande: OverklagandeId, date: IsoDate): HandelseBody {
  return {
    type: 'dom.registrerad',
    data: {
      ...{ overklagande, domstol: 'Förvaltningsrätten i Exempelstad', malnummer: '0000-00' },
      ...{ date, utfall: 'avslag', lagaKraft: null, text: 'Domstolen delar nämndens bedömning.' },
    },
  }
}
