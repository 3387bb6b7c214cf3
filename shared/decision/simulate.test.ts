import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { IsoDate } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import type { Facts } from '../rules/facts'
import { orderFromPack } from './applyOrder'
import { orderWithLimit } from './limit'
import { counted, crossings, levelsIn, noDecisions, type Simulation, type Trial } from './simulate'

const rules = loadRuleSet()
const books = rulesFor(rules, 'osby', {})
if (books === null) throw new Error('Osby saknas')
const { pack } = books
const base = orderFromPack(pack, { id: 'prov', validFrom: IsoDate.parse('2025-01-01') })
const six = orderWithLimit(base, pack, { nr: '1.4', grans: 'P6M' })
const chef = 'enhetschef-myndighetskontoret'

const stay = (insats: string, to: string, age = 40): Facts => ({
  ...{ insats, decision_kind: 'bifall', law: 'SoL 11:1', age },
  ...{ decision_date: '2026-02-01', from: '2026-03-01', to },
})
const run = (cases: readonly Facts[], trial: Trial): Simulation =>
  cases.reduce((sum: Simulation, facts) => counted(sum, facts, trial), noDecisions)

describe('simuleringen', () => {
  it('räknar vart besluten hade flyttat med en annan gräns', () => {
    const cases = [
      stay('boendestod', '2027-02-28'),
      stay('korttidsboende', '2026-05-31'),
      stay('korttidsboende', '2026-06-01'),
      stay('familjehem', '2026-08-31'),
      stay('familjehem', '2026-09-01'),
    ]
    const sum = run(cases, { rules, base, trial: six })
    expect(sum.total).toBe(5)
    expect(crossings(sum)).toEqual([{ from: 'individutskott', to: chef, insats: null, count: 2 }])
    expect(levelsIn(sum)).toEqual([
      { niva: 'handlaggare', before: 1, after: 1 },
      { niva: chef, before: 1, after: 3 },
      { niva: 'individutskott', before: 3, after: 1 },
    ])
    expect(sum.lowered).toBe(0)
  })

  it('säger när en punkt hade brutit mot lag, och låter lagens nivå stå', () => {
    const child = [stay('familjehem', '2026-08-31', 10)]
    const sum = run(child, { rules, base, trial: six })
    expect(sum.lowered).toBe(1)
    expect(levelsIn(sum).map(({ niva }) => niva)).toEqual(['individutskott', 'utskott'])
  })

  it('samma ordning flyttar ingenting', () => {
    const cases = [stay('familjehem', '2026-08-31'), stay('boendestod', '2027-02-28')]
    expect(crossings(run(cases, { rules, base, trial: base }))).toEqual([])
  })

  it('säger hur många beslut som inte kan räknas om', () => {
    const sum = run([stay('boendestod', '2027-02-28')], {
      rules: { packs: [], laws: rules.laws },
      base,
      trial: six,
    })
    expect(sum).toMatchObject({ total: 1, unread: 1, moves: [] })
  })
})
