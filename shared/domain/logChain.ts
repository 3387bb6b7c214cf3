import type { Handelse } from './handelse'
import { byDevice } from './logOrder'
import type { LoggedEvent } from './logOrder'
import type { AktId, DeviceId, Hash } from './primitives'

/** The end of one device's chain in an akt. */
export type DeviceHead = {
  readonly device: DeviceId
  readonly seq: number
  readonly hash: Hash
}

/** What can be wrong with a log; a value to show, never an exception. */
export type ChainProblem = {
  readonly kind: 'fork' | 'gap' | 'prev' | 'seen' | 'akt' | 'signature' | 'missing-head'
  readonly device: string
  readonly seq: number
}

/** A logged event with the answer to whether its user's signature held. */
export type CheckedEvent = LoggedEvent & { readonly signed: boolean }

/** What a user's Ed25519 key signs, as canonical JSON: everything but `sig`. */
export function unsignedEvent(event: Handelse): Omit<Handelse, 'sig'> {
  const { v, akt, device, seq, prev, seen, at, by, byName, byTitle, body } = event
  return { v, akt, device, seq, prev, seen, at, by, byName, byTitle, body }
}

/** The last event of each device, sorted by device id. */
export function deviceHeads(events: readonly LoggedEvent[]): DeviceHead[] {
  return [...byDevice(events).values()].flatMap((chain) => {
    const last = chain.at(-1)
    return last ? [{ device: last.event.device, seq: last.event.seq, hash: last.hash }] : []
  })
}

/** What the akt's head is the SHA-256 of, as canonical JSON: its device heads, sorted. */
export function headValue(
  akt: AktId,
  heads: readonly DeviceHead[],
): { readonly akt: AktId; readonly heads: readonly DeviceHead[] } {
  return { akt, heads: [...heads].sort((a, b) => (a.device < b.device ? -1 : 1)) }
}

/** The union of two machines' events, each once. Order says nothing: `orderLog` gives it. */
export function mergeLogs<T extends LoggedEvent>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Map([...a, ...b].map((item) => [item.hash, item])).values()]
}

/**
 * Checks every device's chain: sequence from 1 without gaps, `prev` equal to the hash before, `seen`
 * equal to events that are there, one event a place, every signature valid. `expected` are the heads
 * that must be reached (the sealed manifest), so that a cut tail shows. Empty = sound.
 */
export function chainProblems(
  akt: AktId,
  events: readonly CheckedEvent[],
  expected: readonly DeviceHead[] = [],
): ChainProblem[] {
  const known = new Map(events.map((item) => [placeOf(item.event), item.hash]))
  const forks = events
    .filter((item) => known.get(placeOf(item.event)) !== item.hash)
    .map((item) => problem('fork', item.event))
  const links = [...byDevice(events).values()].flatMap((chain) => linkProblems(chain))
  const each = events.flatMap((item) => eventProblems(akt, item, known))
  const cut = expected
    .filter((head) => known.get(placeOf(head)) !== head.hash)
    .map((head) => problem('missing-head', head))
  return [...forks, ...links, ...each, ...cut]
}

function linkProblems(chain: readonly LoggedEvent[]): ChainProblem[] {
  return chain.flatMap((item, index) => {
    const before = chain[index - 1]
    if (item.event.seq !== index + 1) return [problem('gap', item.event)]
    return item.event.prev === (before?.hash ?? null) ? [] : [problem('prev', item.event)]
  })
}

function eventProblems(
  akt: AktId,
  item: CheckedEvent,
  known: ReadonlyMap<string, Hash>,
): ChainProblem[] {
  const { event } = item
  const found: ChainProblem[] = []
  if (event.akt !== akt) found.push(problem('akt', event))
  if (!item.signed) found.push(problem('signature', event))
  const unseen = event.seen.some(
    (seen) => seen.device === event.device || known.get(placeOf(seen)) !== seen.hash,
  )
  if (unseen) found.push(problem('seen', event))
  return found
}

function placeOf(at: { readonly device: string; readonly seq: number }): string {
  return `${at.device}/${String(at.seq)}`
}

function problem(
  kind: ChainProblem['kind'],
  at: { readonly device: string; readonly seq: number },
): ChainProblem {
  return { kind, device: at.device, seq: at.seq }
}
