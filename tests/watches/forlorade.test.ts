import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HandelseBody } from '@shared/domain/handelse'
import { mergeLogs } from '@shared/domain/logChain'
import { device, extend } from '../vault/logs'
import { beslut, fattat, logOf, rowOf, verkstallighet } from './akt'

const one = beslut('b', { to: '2027-09-06' })
const other = beslut('c', { insats: 'kontaktperson', insatsName: 'Kontaktperson' })

function note(sort: string): HandelseBody {
  const data = { sort, rubrik: '', text: 'T', lamnadAv: '', skedde: '2026-10-02T10:00:00.000Z' }
  return { type: 'anteckning', data } as HandelseBody
}

const paper = {
  type: 'dokument.upprattat',
  data: {
    ...{ id: 'a'.repeat(32), sort: 'journal', title: 'T', hash: '0'.repeat(64), size: 1 },
    avser: null,
  },
} as HandelseBody

/** Things that are done in an akt and meet no time limit. */
const NEUTRAL: readonly HandelseBody[] = [
  ...['anteckning', 'telefonsamtal', 'besok', 'brev'].map(note),
  paper,
]
const WORK: readonly HandelseBody[] = [
  fattat(one),
  fattat(other),
  verkstallighet(one, 'verkstalld', '2026-10-01'),
  verkstallighet(one, 'avbruten', '2026-11-30'),
  verkstallighet(other, 'delvis', '2026-10-05'),
  ...NEUTRAL,
]
const history = fc.array(fc.constantFrom(...WORK), { maxLength: 10 })
const watches = (log: Parameters<typeof rowOf>[0]) =>
  rowOf(log).bevakningar.map(({ id, due, title }) => `${id} ${due} ${title}`)

describe('en bevakning', () => {
  it('försvinner aldrig av det som inte möter den', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...NEUTRAL), (bodies, neutral) => {
        const log = logOf(...bodies)
        expect(watches(extend(log, device(1), neutral))).toEqual(watches(log))
      }),
    )
  })

  it('om ett beslut står kvar hur mycket som än händer med ett annat', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...NEUTRAL, fattat(other))), (bodies) => {
        const of = (log: Parameters<typeof rowOf>[0]) =>
          watches(log).filter((line) => line.includes(one.id))
        const alone = of(logOf(fattat(one)))
        expect(alone.length).toBeGreaterThan(0)
        expect(of(logOf(fattat(one), ...bodies))).toEqual(alone)
      }),
    )
  })

  it('är densamma på tre datorer, i vilken ordning de än möts', () => {
    const steps = fc.array(
      fc.record({ on: fc.integer({ min: 1, max: 3 }), body: fc.constantFrom(...WORK) }),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(steps, fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), (acts, order) => {
        const first = logOf()
        const read = new Map([1, 2, 3].map((nr) => [nr, first]))
        for (const { on, body } of acts) {
          read.set(on, extend(read.get(on) ?? first, device(on), body))
        }
        const met = (numbers: readonly number[]) =>
          numbers.map((nr) => read.get(nr) ?? first).reduce((a, b) => mergeLogs(a, b))
        const lines = watches(met(order))
        expect(lines).toEqual(watches(met([1, 2, 3])))
        expect(new Set(lines).size).toBe(lines.length)
      }),
    )
  })
})
