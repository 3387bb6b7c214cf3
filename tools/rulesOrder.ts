import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { OrderContent } from '../shared/decision/orderFile'
import { lintOrder } from '../shared/decision/lintOrder'
import type { OrderFinding } from '../shared/decision/orderFinding'
import { Delegationsordning } from '../shared/domain/delegation'
import { IsoDate } from '../shared/domain/primitives'
import { rulesFor } from '../shared/rules/assemble'
import { loadRuleSet } from './rulesFiles'

/** What a file saved from the window holds, as an order that begins on the day it is looked at. */
function fromFile({ packId, punkter, baraTilldelade, vidaredelegation }: OrderContent): unknown {
  const reach = { baraTilldelade, vidaredelegation: { tillaten: vidaredelegation, beslut: null } }
  const today = new Date().toISOString().slice(0, 10)
  const rest = { id: 'fil', validFrom: today, validTo: null, antagen: null, innehav: [] }
  return { ...rest, packId, punkter, ...reach }
}

/** A delegation order in a file, told from a pack by its points; null when the file is no such thing. */
export function orderIn(path: string): unknown {
  if (statSync(path).isDirectory()) return null
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof json !== 'object' || json === null) return null
  const saved = z.looseObject({ ordning: OrderContent }).safeParse(json)
  if (saved.success) return fromFile(saved.data.ordning)
  return 'punkter' in json ? json : null
}

/**
 * What is wrong with a delegation order and its holders, on a day. Refused, as a sentence without any
 * value: a file that isn't an order, and an order for guidelines that aren't held.
 */
export function lintOrderFile(json: unknown, day: string): OrderFinding[] | string {
  const order = Delegationsordning.safeParse(json)
  if (!order.success) {
    const where = order.error.issues[0]?.path.join('.') || 'roten'
    return `Delegationsordningen kan inte läsas; felet finns vid ${where}.`
  }
  const today = IsoDate.safeParse(day)
  if (!today.success) return 'Dagen ska skrivas ÅÅÅÅ-MM-DD.'
  const decision_date = order.data.validFrom > today.data ? order.data.validFrom : today.data
  const rules = loadRuleSet()
  const isHeld = rules.packs.some(({ id }) => id === order.data.packId)
  const books = isHeld ? rulesFor(rules, order.data.packId, { decision_date }) : null
  if (books === null) return 'Delegationsordningen hör till ett riktlinjepaket som inte finns här.'
  const { pack, law } = books
  return lintOrder({ order: order.data, pack, law, users: null, today: today.data })
}
