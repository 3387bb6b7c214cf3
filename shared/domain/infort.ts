import type { z } from 'zod'
import type { Beslut } from './beslut'
import type { INFORANDE_HANDELSER } from './handelser/inforandeHandelser'
import { Hash, IsoDate } from './primitives'

type Body = z.infer<(typeof INFORANDE_HANDELSER)[number]>
type Infort = Extract<Body, { type: 'beslut.infort' }>['data']

const NOTHING = Hash.parse('0'.repeat(64))
const BEFORE = IsoDate.parse('1970-01-01')

/** The level of a decision whose register didn't say who made it. */
export const OKAND_NIVA = 'okand'

/**
 * A decision made before Akta, as the rest of the akt reads decisions. Its receipt is empty (`engine`
 * says so): nothing was asked, so nothing can be replayed.
 */
export function infortBeslut(data: Infort): Beslut {
  const { id, beslutsdatum, fattatAv, niva, slag, insats, insatsName, lagrum, from, to } = data
  return {
    ...{ id, beslutsdatum, punkt: null, foredragande: '', medverkande: [] },
    nummer: { serie: 'infort', year: Number(beslutsdatum.slice(0, 4)), nr: 1 },
    innehall: {
      ...{ slag, insats, insatsName, lagrum, from, to, omfattning: null },
      ...{ omfattningText: data.omfattningText, beslutstext: '', motivering: '' },
      ...{ tidsbegransningSkal: '', malsattning: '', forbehall: '' },
      ...{ avvikelser: [], samrad: [], foljer: [] },
    },
    fattatAv: { kind: 'tidigare', niva: niva ?? OKAND_NIVA, name: fattatAv },
    ...{ jav: false, overklagbart: false, dokument: NOTHING, akthuvud: NOTHING },
    kvitto: {
      ...{ engine: 'infort', packId: '', packVersion: BEFORE, packHash: NOTHING },
      ...{ lagVersion: BEFORE, lagHash: NOTHING, orderId: '', orderHash: NOTHING },
      ...{ facts: {}, result: null },
    },
  }
}

/** Whether a decision comes from the register before Akta. */
export function isInfort({ fattatAv }: Pick<Beslut, 'fattatAv'>): boolean {
  return fattatAv.kind === 'tidigare'
}
