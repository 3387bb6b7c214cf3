import { Beslut } from '@shared/domain/beslut'
import type { HandelseBody } from '@shared/domain/handelse'
import { foldAkt } from '@shared/domain/logFold'
import type { CheckedEvent } from '@shared/domain/logChain'
import type { RegisterRow } from '@shared/domain/register'
import { registerRowOf } from '@shared/decision/registerRow'
import { loadWatchBook } from '../../tools/rulesFiles'
import { device, extend, oppnad, tilldelad, userId } from '../vault/logs'

const HASH = '0'.repeat(64)

/** An invented decision; id is one hex digit over again. */
export function beslut(id: string, more: Readonly<Record<string, unknown>> = {}): Beslut {
  const { law = 'SoL 11:1', beslutsdatum = '2026-09-07', facts = {}, ...innehall } = more
  return Beslut.parse({
    id: id.repeat(32),
    nummer: { serie: 'ab', year: 2026, nr: 1 },
    beslutsdatum,
    innehall: {
      ...{ slag: 'bifall', insats: 'boendestod', insatsName: 'Boendestöd', lagrum: [law] },
      ...{ from: '2026-09-07', to: null, omfattning: null, omfattningText: '', beslutstext: 'B' },
      ...{ motivering: '', tidsbegransningSkal: '', malsattning: '', forbehall: '' },
      ...{ avvikelser: [], samrad: [], foljer: [] },
      ...innehall,
    },
    fattatAv: {
      ...{ kind: 'anvandare', user: userId('a'), name: 'Anna Bo', befattning: 'Handläggare' },
      niva: 'handlaggare',
    },
    ...{ punkt: null, foredragande: '', medverkande: [], jav: false, overklagbart: true },
    kvitto: {
      ...{ engine: '1', packId: 'osby', packVersion: '2025-07-01', packHash: HASH },
      ...{ lagVersion: '2025-07-01', lagHash: HASH, orderId: '', orderHash: HASH },
      facts: { law, ...(facts as object) },
      result: null,
    },
    ...{ dokument: HASH, akthuvud: HASH },
  })
}

/** The decision as an event. */
export function fattat(one: Beslut): HandelseBody {
  return { type: 'beslut.fattat', data: { beslut: one, forslag: null } }
}

/** That a decision is carried out, in part, or broken off. */
export function verkstallighet(one: Beslut, status: string, date: string): HandelseBody {
  return {
    type: 'verkstallighet',
    data: { beslut: one.id, status, date, text: '' },
  } as HandelseBody
}

/** A follow-up noted. */
export function uppfoljning(date: string): HandelseBody {
  const data = { sort: 'uppfoljning', rubrik: '', text: '', lamnadAv: '' }
  return {
    type: 'anteckning',
    data: { ...data, skedde: `${date}T10:00:00.000Z` },
  } as HandelseBody
}

/** An opened and assigned akt in which this has happened. */
export function logOf(...bodies: readonly HandelseBody[]): CheckedEvent[] {
  return [oppnad(), tilldelad('c'), ...bodies].reduce<CheckedEvent[]>(
    (log, body) => extend(log, device(1), body),
    [],
  )
}

/** The register's line of such a log, by a municipality's rules. */
export function rowOf(log: readonly CheckedEvent[], packId = 'osby'): RegisterRow {
  return registerRowOf(foldAkt(log), log, loadWatchBook(packId))
}

/** Its watches, shortly: rule or title, and day. */
export function watchesIn(log: readonly CheckedEvent[], packId = 'osby'): readonly string[] {
  return rowOf(log, packId).bevakningar.map(({ title, due, rolled }) =>
    rolled === undefined ? `${due} ${title}` : `${due} (${rolled}) ${title}`,
  )
}
