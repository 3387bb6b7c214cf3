import type { Handelse } from './handelse'
import type { HandelseRef } from './handelser/event'
import type { Hash } from './primitives'

/** An event with its hash, as the log functions take it. */
export type LoggedEvent = { readonly event: Handelse; readonly hash: Hash }

/** What ordering needs of any log's event: an akt's or the office's own. */
export type Linked = {
  readonly event: {
    readonly device: string
    readonly seq: number
    readonly seen: readonly HandelseRef[]
  }
  readonly hash: Hash
}

/** What an event has behind it: the highest sequence number of each device in its causal past. */
export type Clock = ReadonlyMap<string, number>

/** An event at its place in the canonical order, with its own past (itself included). */
export type Ordered<T extends Linked> = T & { readonly clock: Clock }
export type OrderedEvent = Ordered<LoggedEvent>

/** Events by device in sequence order; two copies of one event are one, a fork keeps the lower hash. */
export function byDevice<T extends Linked>(events: readonly T[]): Map<string, T[]> {
  const unique = new Map<string, T>()
  for (const item of events) {
    const key = `${item.event.device}/${String(item.event.seq)}`
    const known = unique.get(key)
    if (known === undefined || item.hash < known.hash) unique.set(key, item)
  }
  const devices = new Map<string, T[]>()
  for (const item of unique.values()) {
    const chain = devices.get(item.event.device) ?? []
    chain.push(item)
    devices.set(item.event.device, chain)
  }
  for (const chain of devices.values()) chain.sort((a, b) => a.event.seq - b.event.seq)
  return new Map([...devices].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * The canonical order: an event stands after what it had seen; among the rest the lower device id,
 * then the lower sequence number. The same set gives the same order whatever the order of arrival.
 * Total: an event that names something absent is ordered as if it had seen what is there.
 */
export function orderLog<T extends Linked>(events: readonly T[]): Ordered<T>[] {
  const devices = byDevice(events)
  const cursor = new Map([...devices.keys()].map((device) => [device, 0]))
  const placed = new Map<string, Clock>()
  const ordered: Ordered<T>[] = []
  const total = [...devices.values()].reduce((sum, chain) => sum + chain.length, 0)
  while (ordered.length < total) {
    const next = pickNext(devices, cursor)
    const { device, seq } = next.event
    const clock = clockOf(next, placed.get(device), placed)
    placed.set(device, clock)
    placed.set(`${device}/${String(seq)}`, clock)
    cursor.set(device, (cursor.get(device) ?? 0) + 1)
    ordered.push({ ...next, clock })
  }
  return ordered
}

/** Whether `event` had `ref` in its past. */
export function hasSeen(event: OrderedEvent, ref: HandelseRef): boolean {
  return (event.clock.get(ref.device) ?? 0) >= ref.seq
}

/** The reference by which other events name this one. */
export function refOf(event: Handelse): HandelseRef {
  return { device: event.device, seq: event.seq }
}

function pickNext<T extends Linked>(
  devices: ReadonlyMap<string, readonly T[]>,
  cursor: ReadonlyMap<string, number>,
): T {
  let fallback: T | undefined
  for (const [device, chain] of devices) {
    const candidate = chain[cursor.get(device) ?? 0]
    if (candidate === undefined) continue
    if (candidate.event.seen.every((seen) => isPlaced(seen, devices, cursor))) return candidate
    fallback ??= candidate
  }
  if (fallback === undefined) throw new Error('no event left to order')
  return fallback
}

function isPlaced(
  seen: HandelseRef,
  devices: ReadonlyMap<string, readonly Linked[]>,
  cursor: ReadonlyMap<string, number>,
): boolean {
  const waiting = devices.get(seen.device)?.[cursor.get(seen.device) ?? 0]
  return waiting === undefined || waiting.event.seq > seen.seq
}

function clockOf(
  item: Linked,
  previous: Clock | undefined,
  placed: ReadonlyMap<string, Clock>,
): Clock {
  const clock = new Map(previous)
  for (const seen of item.event.seen) {
    const past = placed.get(`${seen.device}/${String(seen.seq)}`) ?? new Map()
    for (const [device, seq] of past) clock.set(device, Math.max(clock.get(device) ?? 0, seq))
    clock.set(seen.device, Math.max(clock.get(seen.device) ?? 0, seen.seq))
  }
  clock.set(item.event.device, item.event.seq)
  return clock
}
