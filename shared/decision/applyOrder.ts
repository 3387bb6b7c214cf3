import type { Delegationsordning } from '../domain/kontor'
import type { DelegationRow } from '../rules/schema'
import type { Pack } from '../rules/schemaPack'

/**
 * The pack as the office's own delegation order has it. A point may name another level than the
 * source, or be out of force: then its row gives nobody a decision, and the engine says so instead of
 * guessing. Rows without a point stand as the source has them. The statutory floor is no part of this:
 * it lies in the law pack, which no order touches.
 */
export function applyOrder(pack: Pack, order: Delegationsordning | null): Pack {
  if (order === null || order.packId !== pack.id) return pack
  const points = new Map(
    order.punkter.flatMap((punkt) => (punkt.row === null ? [] : [[punkt.row, punkt] as const])),
  )
  const delegation = pack.delegation.map((row): DelegationRow => {
    const punkt = points.get(row.id)
    if (punkt === undefined || row.decides === undefined) return row
    if (punkt.active) return punkt.niva === row.role ? row : { ...row, role: punkt.niva }
    return { ...row, decides: undefined }
  })
  return { ...pack, delegation }
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
