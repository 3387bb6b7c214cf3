import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { replayKvitto } from '../decision/kvitto'
import { HandelseBody } from '../domain/handelse'
import { IsoDate } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { planExample } from './plan'

const rules = loadRuleSet()
const books = rulesFor(rules, 'osby', {})
if (books === null) throw new Error('Osby saknas')
const hash = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'))
const today = IsoDate.parse('2026-11-22')
const plan = (seed: number) => planExample(books, { today, seed, count: 60 }, hash)

describe('exempelkontoret', () => {
  it('blir likadant av samma frö och ett annat av ett annat', async () => {
    const one = await plan(1)
    expect(await plan(1)).toEqual(one)
    expect((await plan(2)).akter[0]?.person).not.toEqual(one.akter[0]?.person)
  })

  it('har bara reservnummer, så att ingen rad kan gälla en levande människa', async () => {
    const kinds = (await plan(1)).akter.map(({ person }) => person.identitet)
    expect(kinds.every((one) => one.kind === 'reservnummer' && /T\d{3}$/.test(one.number))).toBe(
      true,
    )
  })

  it('har bara händelser som akten tar emot', async () => {
    const bodies = (await plan(1)).akter.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'handelser' ? step.bodies : [])),
    )
    expect(bodies.map((body) => HandelseBody.safeParse(body).success)).not.toContain(false)
  })

  it('har beslut på rätt nivå med kvitton som går att spela upp', async () => {
    const { akter, order } = await plan(1)
    const beslut = akter.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'beslut' ? [step] : [])),
    )
    expect(new Set(beslut.map((step) => step.beslut.niva))).toEqual(
      new Set(['handlaggare', 'enhetschef-myndighetskontoret']),
    )
    for (const { beslut: one } of beslut.slice(0, 10)) {
      const replay = await replayKvitto(one.kvitto, { rules, orders: [order] }, hash)
      expect(replay).toMatchObject({ ok: true, same: true })
    }
  })

  it('har inget som har hänt i framtiden', async () => {
    const times = (await plan(1)).akter.flatMap(({ opened, steps }) => [
      opened,
      ...steps.map(({ at }) => at),
    ])
    expect(times.filter((at) => at.slice(0, 10) > today)).toEqual([])
  })
})
