import type { HandelseBody } from '../domain/handelse'
import type { InforandeId } from '../domain/handelser/inforandeHandelser'
import { BeslutId } from '../domain/primitives'
import type { IsoDate } from '../domain/primitives'
import type { InfordAkt } from './inforandeAkter'
import type { InfordRad, InforandeChoices } from './inforandeRad'

/** What all akter of one reading-in share; `newId` gives 16 random bytes as hex. */
export type InforandeKalla = {
  readonly inforande: InforandeId
  readonly kalla: string
  readonly utanVerkstalld: InforandeChoices['utanVerkstalld']
  readonly today: IsoDate
  readonly newId: () => string
}

/** What every new akt begins with beside these: opened and assigned. */
const FIRST = 2
const GRANTS = ['bifall', 'delavslag', 'forlangning', 'utokning']

function applied({ days, cells, insats }: InfordRad): readonly HandelseBody[] {
  const { ansokan, from, to, beslutsdatum } = days
  if (ansokan === null || beslutsdatum !== null) return []
  return [
    {
      type: 'aktualiserad',
      data: {
        ...{ sort: 'ansokan', inkom: ansokan, satt: 'skriftlig', fran: '', insats },
        ...{ insatsName: cells.insats, from, to, omfattning: null, text: '' },
      },
    },
  ]
}

function decided(rad: InfordRad, known: InforandeKalla): readonly HandelseBody[] {
  const { slag, insats, cells, days, niva } = rad
  const { beslutsdatum, from, to } = days
  if (beslutsdatum === null) return []
  const id = BeslutId.parse(known.newId())
  const lagrum = cells.lagrum.split(/[;,]/).map((text) => text.trim())
  const decision: HandelseBody = {
    type: 'beslut.infort',
    data: {
      ...{ id, slag, insats, insatsName: cells.insats, beslutsdatum, from, to },
      lagrum: lagrum.filter((text) => text !== ''),
      ...{ omfattningText: cells.omfattning, fattatAv: cells.beslutsfattare, niva },
    },
  }
  const begun = from ?? beslutsdatum
  const isBegun = known.utanVerkstalld === 'verkstalld' && begun <= known.today
  const date = days.verkstalld ?? (isBegun ? begun : null)
  if (date === null || !GRANTS.includes(slag)) return [decision]
  return [
    decision,
    { type: 'verkstallighet', data: { beslut: id, status: 'verkstalld', date, text: '' } },
  ]
}

function watched({ days, handlaggare, cells }: InfordRad, known: InforandeKalla) {
  const { uppfoljning } = days
  if (uppfoljning === null) return []
  const rubrik = `Uppföljning ${cells.insats.toLocaleLowerCase('sv')}`.trim().slice(0, 80)
  const own: HandelseBody = {
    type: 'bevakning.skapad',
    data: {
      ...{ id: known.newId(), rubrik, date: uppfoljning, klockslag: null },
      ...{ ansvarig: handlaggare, text: '' },
    },
  }
  return [own]
}

/**
 * What an akt that is read in begins with, after it is opened and assigned: what waits for a decision,
 * whence it all comes, the decisions with their execution, the follow-ups that were noted.
 */
export function infordBodies(akt: InfordAkt, known: InforandeKalla): readonly HandelseBody[] {
  const { rader, tidigareNummer } = akt
  const before = rader.flatMap(applied)
  const after = rader.flatMap((rad) => [...decided(rad, known), ...watched(rad, known)])
  const opened = rader.flatMap(({ days }) =>
    days.beslutsdatum === null ? (days.utredning ?? []) : [],
  )
  const inford: HandelseBody = {
    type: 'akt.inford',
    data: {
      ...{ inforande: known.inforande, kalla: known.kalla, tidigareNummer },
      rader: rader.map(({ line }) => line),
      utredningInledd: opened.toSorted()[0] ?? null,
      handelser: FIRST + before.length + 1 + after.length,
    },
  }
  return [...before, inford, ...after]
}
