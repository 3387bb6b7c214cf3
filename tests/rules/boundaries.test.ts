import { describe, expect, it } from 'vitest'
import { addPeriod, parseDay } from '../../shared/deadlines/calendar'
import { evaluateWith } from '../../shared/rules/assemble'
import type { Condition } from '../../shared/rules/condition'
import { ruleDay, type Facts } from '../../shared/rules/facts'
import { readerOf, type Read } from '../../shared/rules/reader'
import type { LawPack, Pack } from '../../shared/rules/schemaPack'
import { loadRuleSet, packIds } from '../../tools/rulesFiles'
import { scenariosOf } from './scenario'

const rules = loadRuleSet()
const law = rules.laws.at(-1) as LawPack

type Leaf = Exclude<Condition, { op: 'all' | 'any' | 'not' | 'presume' }>

function leavesOf(condition: Condition): Leaf[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
    case 'presume':
      return leavesOf(condition.of)
    default:
      return [condition]
  }
}

/** A limit of a rule: its own name, and whether these facts stand at it. */
type Limit = { readonly name: string; readonly stands: (read: Read) => boolean }

function limitOf(id: string, leaf: Leaf): Limit[] {
  if ('than' in leaf && typeof leaf.than === 'number') {
    const { fact, than } = leaf
    return [{ name: `${id}: ${fact} ${than}`, stands: (read) => read(fact) === than }]
  }
  if (!('period' in leaf)) return []
  const { start, end, period } = leaf
  const stands = (read: Read) => {
    const first = parseDay(read(start))
    const outside = first && addPeriod(first, period)
    const edges = outside ? [outside, outside.subtract({ days: 1 })] : []
    return edges.some((day) => day.toString() === read(end))
  }
  return [{ name: `${id}: ${start}–${end} ${period}`, stands }]
}

function limitsOf(pack: Pack): Limit[] {
  const rows = [
    ...pack.checks.map(({ id, cases }) => ({ id, when: (cases ?? []).map((one) => one.when) })),
    ...pack.delegation.map(({ id, decides }) => ({
      id,
      when: decides?.when ? [decides.when] : [],
    })),
  ]
  return rows.flatMap(({ id, when }) => when.flatMap(leavesOf).flatMap((leaf) => limitOf(id, leaf)))
}

function readerFor(pack: Pack, facts: Facts): Read {
  const insats = pack.insatser.find(({ id }) => id === facts['insats']) ?? null
  return readerOf({ facts, onDate: ruleDay(facts), law, insats, deadlines: new Map() })
}

const isMonthEnd = (text: unknown): boolean => {
  const day = parseDay(text)
  return day !== null && day.day > 28 && day.day === day.daysInMonth
}

/** A day counted from the end of a month that has no such day in the month it falls in. */
function isClamped(packId: string, facts: Facts): boolean {
  if (!Object.values(facts).some(isMonthEnd)) return false
  const { deadlines, followUp } = evaluateWith(rules, packId, facts)
  const days = [...deadlines.map(({ due }) => due), followUp?.due].map((due) => parseDay(due))
  return days.some((day) => day !== null && day.day < 31 && day.day === day.daysInMonth)
}

describe.each(packIds())('gränserna i paketet %s', (packId) => {
  const pack = rules.packs.filter(({ id }) => id === packId).at(-1) as Pack
  const cases = scenariosOf(packId).map(({ facts }) => facts)

  it('prövas var och en av ett scenario som ligger precis på gränsen', () => {
    const inputs = cases.map((facts) => readerFor(pack, facts))
    const untried = limitsOf(pack).filter(({ stands }) => !inputs.some(stands))
    expect([...new Set(untried.map(({ name }) => name))]).toEqual([])
  })

  it('har minst tre scenarier där en månad tar slut före dagen', () => {
    const clamped = cases.filter((facts) => isClamped(packId, facts))
    expect(clamped.length).toBeGreaterThanOrEqual(3)
  })
})
