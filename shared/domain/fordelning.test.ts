import { describe, expect, it } from 'vitest'
import { device, extend, oppnad, tilldelad, userId } from '../../tests/vault/logs'
import { readAbsence, unwatchedOn } from './absence'
import { mayAssign, toDistribute } from './assignment'
import type { HandelseBody } from './handelse'
import { vantandeByte } from './handelser/fordelning'
import { assignmentBodies } from './handover'
import { Anvandare } from './kontor'
import type { Franvaro } from './kontor'
import type { CheckedEvent } from './logChain'
import { foldAkt } from './logFold'
import { refOf } from './logOrder'
import { toRegisterRow } from './logRegister'
import { Instant, IsoDate } from './primitives'
import type { Bevakning } from './register'

const ONE = device(1)
const day = (text: string) => IsoDate.parse(text)

function person(id: string, ...roller: string[]): Anvandare {
  return Anvandare.parse({
    ...{ id: userId(id), signatur: `${id}${id}`, name: id, befattning: 'Socialsekreterare' },
    ...{ roller, active: true },
  })
}

function logOf(...bodies: readonly HandelseBody[]): CheckedEvent[] {
  return [oppnad(), ...bodies].reduce<CheckedEvent[]>((log, body) => extend(log, ONE, body), [])
}

const egen: HandelseBody = {
  type: 'bevakning.skapad',
  data: {
    ...{ id: 'e'.repeat(32), rubrik: 'Ring god man', date: day('2026-12-01') },
    ...{ klockslag: null, text: '', ansvarig: userId('c') },
  },
}
const watches: readonly Bevakning[] = [
  {
    ...{ id: 'e'.repeat(32), title: 'Ring god man', due: day('2026-12-01') },
    ...{ source: 'Egen bevakning', ansvarig: userId('c'), egen: true },
  },
  {
    ...{ id: 'regel', title: 'Beslut ska följas upp', due: day('2026-12-24') },
    ...{ source: 'Osby 7', ansvarig: userId('c') },
  },
  {
    ...{ id: 'annans', title: 'Fråga läkaren', due: day('2026-12-05') },
    ...{ source: 'Egen bevakning', ansvarig: userId('e'), egen: true },
  },
]
const to = person('d', 'handlaggare')

describe('fördelning', () => {
  it('första tilldelningen är en händelse och inget byte', () => {
    const bodies = assignmentBodies(foldAkt(logOf()), {
      ...{ to, date: day('2026-11-27'), text: '', bevakningar: [] },
    })
    expect(bodies.map(({ type }) => type)).toEqual(['akt.tilldelad'])
    expect(foldAkt(logOf(...bodies)).facts['tilldelad']).toBe(true)
    expect(foldAkt(logOf()).facts['tilldelad']).toBe(false)
  })

  it('vid byte listas det öppna, och bara den gamles egna bevakningar byter namn', () => {
    const before = logOf(tilldelad('c'), egen)
    const bodies = assignmentBodies(foldAkt(before), {
      ...{ to, date: day('2026-11-27'), text: 'Talar arabiska.', bevakningar: watches },
    })
    expect(bodies.map(({ type }) => type)).toEqual([
      ...['akt.tilldelad', 'handlaggarbyte', 'bevakning.overtagen'],
    ])
    expect(bodies[1]?.data).toMatchObject({
      ...{ franName: 'c', tillName: 'd', forslag: [], utredningSedan: null },
      bevakningar: [{ rubrik: 'Ring god man' }, { rubrik: 'Beslut ska följas upp' }, {}],
    })
    expect(bodies[2]?.data).toMatchObject({ bevakning: 'e'.repeat(32), av: userId('d') })
  })

  it('övertagandet väntar tills den nya har bekräftat, och står då inte kvar i registret', () => {
    const bodies = assignmentBodies(foldAkt(logOf(tilldelad('c'))), {
      ...{ to, date: day('2026-11-27'), text: '', bevakningar: [] },
    })
    const handed = logOf(tilldelad('c'), ...bodies)
    const row = toRegisterRow(foldAkt(handed), handed)
    expect([row.handlaggareName, row.overlamnad]).toEqual(['d', '2026-11-27'])
    const [byte] = foldAkt(handed).fordelning.byten
    if (byte === undefined) throw new Error('no change of handläggare')
    const confirmed = extend(handed, ONE, {
      type: 'overtagande.bekraftat',
      data: { avser: byte.ref, date: day('2026-11-28') },
    })
    const after = foldAkt(confirmed)
    expect(after.fordelning.byten[0]?.bekraftat).toBe('2026-11-28')
    expect(toRegisterRow(after, confirmed).overlamnad).toBeUndefined()
    const last = handed.at(-1)
    expect(last && refOf(last.event)).toEqual(byte.ref)
  })

  it('ett byte som har följts av en ny tilldelning väntar inte på någon', () => {
    const bodies = assignmentBodies(foldAkt(logOf(tilldelad('c'))), {
      ...{ to, date: day('2026-11-27'), text: '', bevakningar: [] },
    })
    const state = foldAkt(logOf(tilldelad('c'), ...bodies, tilldelad('e')))
    expect(vantandeByte(state.fordelning, state.handlaggare?.user ?? null)).toBeNull()
  })

  it('enhetschefen fördelar; i ett kontor utan chef gör alla det', () => {
    const chief = person('c', 'enhetschef')
    expect(mayAssign(chief, [chief, to])).toBe(true)
    expect(mayAssign(to, [chief, to])).toBe(false)
    expect(mayAssign(to, [to])).toBe(true)
    expect(mayAssign(to, [{ ...chief, active: false }, to])).toBe(true)
  })

  it('att fördela är öppna akter som ingen har eller vars handläggare har slutat, äldst först', () => {
    const at = (opened: string, over: object) => ({
      ...toRegisterRow(foldAkt(logOf()), logOf()),
      ...{
        opened: day(opened),
        arendenummer: opened,
        lastEvent: Instant.parse(`${opened}T08:00:00.000Z`),
      },
      ...over,
    })
    const rows = [
      at('2026-11-20', {}),
      at('2026-11-10', { handlaggare: userId('f') }),
      at('2026-11-01', { handlaggare: to.id }),
      at('2026-10-01', { status: 'avslutad' }),
    ]
    expect(toDistribute(rows, [to]).map(({ opened }) => opened)).toEqual([
      ...['2026-11-10', '2026-11-20'],
    ])
  })
})

describe('frånvaro', () => {
  const away: Franvaro = {
    ...{ user: userId('c'), from: day('2026-12-20'), to: day('2027-01-06') },
    ersattare: userId('d'),
  }
  const typed = (over: object) => ({ ...away, ...over })

  it.each([
    ['utan ersättare', { ersattare: '' }, 'incomplete'],
    ['bakvänd period', { to: '2026-12-19' }, 'order'],
    ['sig själv som ersättare', { ersattare: userId('c') }, 'same'],
    ['period som möter en annan', { from: '2027-01-06', to: '2027-01-09' }, 'overlap'],
    ['borta ersättare', { user: userId('e'), ersattare: userId('c') }, 'substitute-away'],
  ])('nekar %s', (_what, over, problem) => {
    expect(readAbsence(typed(over), [away])).toBe(problem)
  })

  it('en hel period tas, och första och sista dagen räknas med', () => {
    expect(readAbsence(typed({ from: '2027-01-07', to: '2027-01-07' }), [away])).toMatchObject({
      from: '2027-01-07',
    })
  })

  it('den vars ersättare också är borta eller har slutat är obevakad', () => {
    const chain = [away, { ...away, user: userId('d'), ersattare: userId('e') }]
    const all = [userId('c'), userId('d'), userId('e')]
    expect(unwatchedOn(chain, '2026-12-24', all).map(({ user }) => user)).toEqual([userId('c')])
    expect(unwatchedOn([away], '2026-12-24', all)).toEqual([])
    expect(unwatchedOn([away], '2026-12-24', [userId('c')])).toHaveLength(1)
    expect(unwatchedOn(chain, '2027-01-07', all)).toEqual([])
  })
})
