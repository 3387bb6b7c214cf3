import type { Delegationsordning, DelegationPunkt } from '../domain/delegation'
import type { Settings } from '../domain/kontor'
import { orderOn, packIdOn } from '../domain/order'
import { IsoDate } from '../domain/primitives'
import type { OwnPackMeta } from '../rules/ownPack'

/** What happens to the delegation order when an own pack is put in force, to be told before it is done. */
export type OrderEffect = Readonly<{
  /** Points whose level follows the pack: they stood as the base had them. */
  moved: readonly { punkt: DelegationPunkt; fran: string; till: string }[]
  /** Points whose row is gone: they stand, but no decision rests on them. */
  lost: readonly DelegationPunkt[]
  /** True where the office gets orders of its own for the pack; the ones in force are never touched. */
  isNewOrder: boolean
}>

function newLevel(punkt: DelegationPunkt, meta: OwnPackMeta): string | null {
  const change = meta.nivaer.find(({ row }) => row === punkt.row)
  // A point where the nämnd had already chosen another level than the base keeps the nämnd's.
  return change?.fran === punkt.niva ? change.till : null
}

/** What `putInForce` will do, for the order in force on the pack's first day. */
export function orderEffect(settings: Settings, meta: OwnPackMeta): OrderEffect {
  const from = IsoDate.parse(meta.validFrom)
  const before = packIdOn(settings.kontor, from)
  const punkter = orderOn(settings, before, from)?.punkter ?? []
  const moved = punkter.flatMap((punkt) => {
    const till = newLevel(punkt, meta)
    return till === null ? [] : [{ punkt, fran: punkt.niva, till }]
  })
  const gone = new Set(meta.borttagna.filter((one) => one.table === 'delegation').map((r) => r.id))
  const lost = punkter.filter(({ row }) => row !== null && gone.has(row))
  return { moved, lost, isNewOrder: before !== meta.id || moved.length > 0 }
}

/** The same order for the own pack. Where a level moved, the nämnd has not adopted it yet. */
function orderWith(order: Delegationsordning, meta: OwnPackMeta): Delegationsordning {
  const punkter = order.punkter.map((punkt) => ({
    ...punkt,
    niva: newLevel(punkt, meta) ?? punkt.niva,
  }))
  const isChanged = punkter.some(({ niva }, index) => niva !== order.punkter[index]?.niva)
  const first = IsoDate.parse(meta.validFrom)
  const validFrom = order.validFrom > first ? order.validFrom : first
  const id = `${meta.id}-${validFrom}-${meta.hash.slice(0, 6)}`
  const antagen = isChanged ? null : order.antagen
  return { ...order, ...{ id, packId: meta.id, validFrom, punkter, antagen } }
}

/** The order in force on the day and those that are adopted to begin after it, for the own pack. */
function newOrders(settings: Settings, meta: OwnPackMeta): Delegationsordning[] {
  const from = IsoDate.parse(meta.validFrom)
  const before = packIdOn(settings.kontor, from)
  const inForce = orderOn(settings, before, from)
  const later = settings.delegationsordningar.filter(
    (order) => order.packId === before && order.utkast !== true && order.validFrom > from,
  )
  return [...(inForce === null ? [] : [inForce]), ...later].map((order) => orderWith(order, meta))
}

/**
 * The settings once an own pack is in force: the office works by it from its day, by what it worked by
 * until then, and the delegation order follows. One act, so that pack and order never disagree. Rows
 * keep their ids, so points keep their rows. An order in force is never touched, so decisions under it
 * replay; a draft goes on for the new pack.
 */
export function putInForce(settings: Settings, meta: OwnPackMeta): Settings {
  const { kontor } = settings
  const { isNewOrder } = orderEffect(settings, meta)
  const fore = IsoDate.parse(meta.validFrom)
  const before = packIdOn(kontor, fore)
  const earlier = [...(kontor.tidigarePaket ?? []), { packId: before, fore }]
  const orders = settings.delegationsordningar.map((order) =>
    order.utkast === true && order.packId === before ? { ...order, packId: meta.id } : order,
  )
  return {
    ...settings,
    kontor: before === meta.id ? kontor : { ...kontor, packId: meta.id, tidigarePaket: earlier },
    delegationsordningar: [...orders, ...(isNewOrder ? newOrders(settings, meta) : [])],
  }
}
