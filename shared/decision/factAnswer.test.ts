import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import type { Condition } from '../rules/condition'
import { needsOf } from '../rules/reader'
import { factNames } from '../rules/facts'
import { answerOf, choicesFor, NOTHING_TYPED, readAmount, type TypedAnswer } from './factAnswer'
import { everyFactToAsk, factInfo } from './factCatalog'
import type { FactInfo } from './factTypes'

const rules = loadRuleSet()
const books = [...rules.packs, ...rules.laws]

function fact(name: string): FactInfo {
  const info = factInfo(name)
  if (info === null) throw new Error(`${name} kan inte besvaras`)
  return info
}

const typed = (part: Partial<TypedAnswer>) => ({ ...NOTHING_TYPED, ...part })
const text = (value: string) => typed({ text: value })

/** Every comparison anywhere in a pack. */
function conditions(value: unknown): Extract<Condition, { fact: string }>[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'op' in value && 'fact' in value ? [value as never] : []
  return [...own, ...Object.values(value).flatMap(conditions)]
}

describe('svar på reglernas frågor', () => {
  it.each([
    ['ansokan', 'ja', true],
    ['ansokan', 'kanske', undefined],
    ['domda_timmar', '3', 3],
    ['domda_timmar', 'tre', undefined],
    ['ansokan_datum', '2026-12-01', '2026-12-01'],
    ['ansokan_datum', '2026-12-32', undefined],
    ['diagnos', ' psykos ', 'psykos'],
    ['diagnos', '  ', undefined],
    ['lss_personkrets', '3', 3],
    ['begaran_fran', 'bada-vardnadshavare', 'bada-vardnadshavare'],
    ['klockslag', '10:00 – 12.00', '10.00-12.00'],
    ['klockslag', '10.00-12.00 och 15.00-16.00', '10.00-12.00, 15.00-16.00'],
    ['klockslag', 'på förmiddagen', undefined],
    ['boende', 'lss-gruppboende', 'lss-gruppboende'],
  ])('%s "%s" läses som %s', (name, answer, expected) => {
    expect(answerOf(fact(name), text(answer))).toEqual(expected)
  })

  it('flera val blir en lista, inget val är inget svar', () => {
    expect(answerOf(fact('other_insatser'), typed({ picked: ['hemtjanst'] }))).toEqual([
      'hemtjanst',
    ])
    expect(answerOf(fact('other_insatser'), NOTHING_TYPED)).toBeUndefined()
  })

  it('en tidigare period har första och sista dag i ordning', () => {
    const ask = fact('earlier_decisions')
    expect(answerOf(ask, typed({ from: '2026-01-01', to: '2026-03-31' }))).toEqual([
      { from: '2026-01-01', to: '2026-03-31' },
    ])
    expect(answerOf(ask, typed({ from: '2026-04-01', to: '2026-03-31' }))).toBeUndefined()
    expect(answerOf(ask, typed({ from: '2026-01-01' }))).toBeUndefined()
  })

  it('timmar kan skrivas med minuter, annat inte', () => {
    expect(readAmount('3:30', 'timme', 'vecka')).toEqual({
      value: 3.5,
      unit: 'timme',
      per: 'vecka',
    })
    expect(readAmount('3,5', 'timme', 'vecka')?.value).toBe(3.5)
    expect(readAmount('3:75', 'timme', 'vecka')).toBeNull()
    expect(readAmount('3:30', 'dag', 'vecka')).toBeNull()
    expect(readAmount('', 'timme', 'vecka')).toBeNull()
    const amount = readAmount('20,5', 'timme', 'vecka')
    expect(answerOf(fact('grundlaggande_behov'), typed({ amount }))).toEqual(amount)
    expect(answerOf(fact('grundlaggande_behov'), text('20,5'))).toBeUndefined()
  })

  it('insatser väljs ur paketet, boende bara bland det som är ett hem', () => {
    const pack = rules.packs.find(({ id }) => id === 'heby') ?? null
    const homes = choicesFor(fact('boende'), pack).map(({ value }) => value)
    expect(homes).toEqual(expect.arrayContaining(['lss-gruppboende', 'elevhem']))
    expect(homes).not.toContain('lss-kontaktperson')
    const others = choicesFor(fact('other_insatser'), pack).map(({ value }) => value)
    expect(others).toEqual(expect.arrayContaining(['lss-kontaktperson', 'hemtjanst']))
    expect(new Set(others).size).toBe(others.length)
  })
})

describe('paketens frågor i fönstret', () => {
  /** Facts that the akt, the calendar or the guide's own steps answer. */
  const elsewhere = ['pack', 'insats', 'law', 'decision_kind', 'decision_date', 'as_of']

  it('varje uppgift i ordlistan kan besvaras eller är känd', () => {
    const open = factNames.filter((name) => !elsewhere.includes(name) && factInfo(name) === null)
    expect(open).toEqual([])
  })

  it('varje fråga i paketen gäller en uppgift som kan besvaras', () => {
    const asked = books.flatMap((pack) =>
      pack.checks.flatMap(({ id, asks }) =>
        (asks?.facts ?? []).flatMap(needsOf).map((name) => ({ id, name })),
      ),
    )
    expect(
      asked.filter(({ name }) => factInfo(name) === null && !elsewhere.includes(name)),
    ).toEqual([])
  })

  it('varje val som en regel jämför med finns att välja, som samma slags värde', () => {
    const closed = new Map(
      everyFactToAsk()
        .filter(({ type }) => type === 'choice' || type === 'list')
        .map((info) => [info.name, info]),
    )
    const missing = conditions(books).flatMap((condition) => {
      const info = closed.get(condition.fact)
      const values =
        condition.op === 'is' ? [condition.value] : 'values' in condition ? condition.values : []
      const known = (info?.choices ?? []).map(({ value }) =>
        info?.type === 'choice' ? answerOf(info, text(value)) : value,
      )
      return info === undefined
        ? []
        : values
            .filter((value) => ![value, Number(value)].some((one) => known.includes(one)))
            .map((value) => [condition.fact, value])
    })
    expect(missing).toEqual([])
  })

  it('en uppgift som reglerna skiljer på som "ingen" kan besvaras med det', () => {
    const asNone = conditions(books).filter(({ op }) => op === 'isNull')
    const cannot = asNone.filter(({ fact: name }) => name !== 'to' && factInfo(name)?.none === '')
    expect([...new Set(cannot.map(({ fact: name }) => name))]).toEqual([])
  })
})
