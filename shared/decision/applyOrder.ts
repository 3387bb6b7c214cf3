import type { Beslutsslag } from '../domain/beslut'
import type { Delegationsordning, DelegationPunkt } from '../domain/delegation'
import { ruleOfPunkt } from '../domain/order'
import type { Niva } from '../domain/primitives'
import { roleInfo } from '../rules/roles'
import type { DelegationRow } from '../rules/schema'
import type { Pack } from '../rules/schemaPack'
import { withLimit } from './limit'

/**
 * Decisions about the handling itself. A row of the guidelines that names no kind of decision is about
 * measures, so it yields to an order that has a point for these. A review (omprövning) tries the measure
 * anew: there the stricter of row and point still wins. A point that names no level yet takes nothing over.
 */
const HANDLING: readonly Beslutsslag[] = [
  ...(['inleda', 'inte-inleda', 'avsluta', 'avskrivning'] as const),
  ...(['avvisning', 'overlamnande', 'yttrande'] as const),
]

/** A point of the order's own as a row that the engine reads; null where it names no kind of decision. */
function rowOfPunkt(punkt: DelegationPunkt, order: Delegationsordning): DelegationRow | null {
  const id = ruleOfPunkt(punkt)
  if (!punkt.active || punkt.row !== null || id === null || punkt.kinds === undefined) return null
  return {
    id,
    act: 'beslut',
    matter: punkt.arende,
    condition: punkt.villkor,
    decider: roleInfo(punkt.niva).label,
    role: punkt.niva,
    consult: '',
    reportTo: '',
    source: { file: `delegationsordning ${order.validFrom}`, section: `Punkt ${punkt.nr}` },
    decides: { kinds: punkt.kinds, byOrder: true },
  }
}

/** Whether a court or another authority decides what the row is about, as the source has it. */
const isOutside = (row: DelegationRow): boolean => roleInfo(row.role).class === 'annan'

/** Who decides, where the point stands on a row that another authority decides; no order moves that. */
export function fixedNiva(pack: Pack, punkt: DelegationPunkt): Niva | null {
  const row = pack.delegation.find(({ id }) => id === punkt.row)
  return row?.decides && isOutside(row) ? row.role : null
}

/**
 * A pack's row as the order's point has it, with its own level and limit; without a point as the source has it.
 * What a court or another authority decides is not the municipality's to hand out: such a row stands.
 */
function withPunkt(row: DelegationRow, punkt: DelegationPunkt | undefined): DelegationRow {
  const { decides } = row
  if (punkt === undefined || decides === undefined) return row
  if (isOutside(row)) return row
  if (!punkt.active) return { ...row, decides: undefined }
  if (punkt.niva === row.role) return withLimit(row, punkt)
  const own = { ...decides, whenUnknown: 'escalate', byOrder: true } as const
  return withLimit({ ...row, role: punkt.niva, decides: own }, punkt)
}

/** A row that names no kind of decision says nothing of the handling that the order has points for. */
function yielding(row: DelegationRow, kinds: readonly Beslutsslag[]): DelegationRow {
  const { decides } = row
  if (decides === undefined || decides.kinds !== undefined || kinds.length === 0) return row
  const exceptKinds = [...new Set([...(decides.exceptKinds ?? []), ...kinds])]
  return { ...row, decides: { ...decides, exceptKinds } }
}

/**
 * The pack as the office's own delegation order has it. A point may name another level or
 * limit than the source, or be out of force: then its row gives nobody a decision, and the engine says so instead of
 * guessing. Rows without a point stand as the source has them; points of the order's own that name kinds
 * of decision are rows beside them. The statutory floor is no part of this: it lies in the law pack,
 * which no order touches.
 */
export function applyOrder(pack: Pack, order: Delegationsordning | null): Pack {
  if (order === null || order.packId !== pack.id) return pack
  const points = new Map(
    order.punkter.flatMap((punkt) => (punkt.row === null ? [] : [[punkt.row, punkt] as const])),
  )
  const own = order.punkter.flatMap((punkt) => rowOfPunkt(punkt, order) ?? [])
  const levelled = own.filter(({ role }) => roleInfo(role).class !== 'oklar')
  const answered = levelled.flatMap(({ decides }) => decides?.kinds ?? [])
  const kinds = HANDLING.filter((kind) => answered.includes(kind))
  const delegation = pack.delegation.map((row) =>
    yielding(withPunkt(row, points.get(row.id)), kinds),
  )
  return { ...pack, delegation: [...delegation, ...own] }
}

/** A first delegation order from what the source says, for the administrator to adjust. */
export function orderFromPack(
  pack: Pack,
  meta: Pick<Delegationsordning, 'id' | 'validFrom'>,
): Delegationsordning {
  const rows = pack.delegation.filter((row) => row.decides !== undefined)
  return {
    ...meta,
    packId: pack.id,
    validTo: null,
    antagen: null,
    punkter: rows.map((row, index) => ({
      nr: `1.${index + 1}`,
      row: row.id,
      arende: row.matter.slice(0, 300),
      lagrum: '',
      villkor: row.condition.slice(0, 300),
      niva: row.role,
      ersattare: '',
      anmarkning: '',
      active: true,
    })),
    innehav: [],
  }
}
