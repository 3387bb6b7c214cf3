import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { canonicalJson } from '@shared/crypto'
import type { Handelse, HandelseBody } from '@shared/domain/handelse'
import { deviceHeads } from '@shared/domain/logChain'
import type { CheckedEvent } from '@shared/domain/logChain'
import { Person } from '@shared/domain/person'
import { AktId, DeviceId, Hash, Instant, IsoDate, UserId } from '@shared/domain/primitives'

export const AKT = AktId.parse('a'.repeat(32))
const USER = UserId.parse('b'.repeat(32))

/** The id of an invented device. */
export function device(nr: number): DeviceId {
  return DeviceId.parse(String(nr).repeat(32))
}

/** A user id made of one hex character. */
export function userId(character: string): UserId {
  return UserId.parse(character.repeat(32))
}

/** An event on top of what a device has read, linked as the vault links it. */
export function extend(
  read: readonly CheckedEvent[],
  on: DeviceId,
  body: HandelseBody,
): CheckedEvent[] {
  const heads = deviceHeads(read)
  const mine = heads.find((head) => head.device === on)
  const event: Handelse = {
    v: 1,
    akt: AKT,
    device: on,
    seq: (mine?.seq ?? 0) + 1,
    prev: mine?.hash ?? null,
    seen: heads.filter((head) => head.device !== on),
    at: Instant.parse(new Date(Date.UTC(2026, 0, 1) + read.length * 60_000).toISOString()),
    by: USER,
    byName: 'Test',
    byTitle: 'Handläggare',
    body,
    sig: '0'.repeat(128),
  }
  return [...read, { event, hash: hashOf(event), signed: true }]
}

/** The hash of an event. */
export function hashOf(event: Handelse): Hash {
  return Hash.parse(createHash('sha256').update(canonicalJson(event)).digest('hex'))
}

/** The first event of an akt. */
export function oppnad(name = 'Test Testsson'): HandelseBody {
  const identitet = { kind: 'saknas', birthdate: null }
  const person = Person.parse({ name, identitet, skydd: 'inget' })
  return { type: 'akt.oppnad', data: { arendenummer: '2026-0001', person } }
}

/** An assignment. */
export function tilldelad(to: string): HandelseBody {
  return { type: 'akt.tilldelad', data: { handlaggare: userId(to), handlaggareName: to } }
}

/** A changed name. */
export function andrad(name: string): HandelseBody {
  const body = oppnad(name)
  if (body.type !== 'akt.oppnad') throw new Error('not an opening')
  return { type: 'person.andrad', data: { person: body.data.person, skal: '' } }
}

/** A closing. */
export function avslutad(): HandelseBody {
  return { type: 'avslutad', data: { date: IsoDate.parse('2026-02-01'), skal: '' } }
}

const someBody: fc.Arbitrary<HandelseBody> = fc.oneof(
  fc.constantFrom('c', 'd', 'e').map(tilldelad),
  fc.constantFrom('Alfa', 'Beta').map(andrad),
  fc.constant(avslutad()),
  fc.constant<HandelseBody>({
    type: 'aterupptagen',
    data: { date: IsoDate.parse('2026-02-02'), skal: '' },
  }),
  fc
    .record({ avser: fc.record({ device: fc.constant(device(1)), seq: fc.constant(1) }) })
    .map(({ avser }): HandelseBody => ({
      type: 'rattelse',
      data: { avser, text: 'rätt', skal: 's' },
    })),
)

/** What three machines do: write, or read all that another has. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ on: fc.integer({ min: 1, max: 3 }), body: someBody }) },
  fc.record({ on: fc.integer({ min: 1, max: 3 }), from: fc.integer({ min: 1, max: 3 }) }),
)

/** A history of one akt over three machines that meet now and then: everything they wrote. */
export const someLog: fc.Arbitrary<CheckedEvent[]> = fc
  .array(step, { maxLength: 25 })
  .map((steps) => {
    const first = extend([], device(1), oppnad())
    const read = new Map([1, 2, 3].map((nr) => [nr, first]))
    for (const one of steps) {
      const mine = read.get(one.on) ?? first
      const more =
        'body' in one ? extend(mine, device(one.on), one.body) : (read.get(one.from) ?? [])
      read.set(one.on, union(mine, more))
    }
    return [...read.values()].reduce(union)
  })

function union(a: readonly CheckedEvent[], b: readonly CheckedEvent[]): CheckedEvent[] {
  return [...new Map([...a, ...b].map((item) => [item.hash, item])).values()]
}
