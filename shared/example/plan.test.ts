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

  it('har utförare, uppföljning över tid, avbrott, handlingar, överklaganden och det som inte har börjat', async () => {
    const { akter } = await planExample(books, { today, seed: 20261122, count: 200 }, hash)
    const steps = akter.map((akt) => akt.steps)
    const types = steps.map((all) =>
      all.flatMap((step) => (step.kind === 'handelser' ? step.bodies : [])),
    )
    const withMost = (type: HandelseBody['type'], count = 1) =>
      types.filter((all) => all.filter((body) => body.type === type).length >= count).length
    const open = types.filter(
      (all) =>
        all.some(({ type }) => type === 'overklagande.inkommet') &&
        !all.some(({ type }) => type === 'overklagande.overlamnat'),
    )
    const kinds = (kind: string) => steps.flat().filter((step) => step.kind === kind).length
    expect({
      uppdrag: withMost('uppdrag.skickat') > 40,
      received: withMost('uppdrag.mottaget') > 30,
      planer: withMost('genomforandeplan.upprattad') > 30,
      overTid: withMost('uppfoljning.gjord', 3) > 5,
      hinder: withMost('hinder.antecknat') > 0,
      avbrott: types.some((all) =>
        all.some((body) => body.type === 'verkstallighet' && body.data.status === 'avbruten'),
      ),
      judged: withMost('dom.registrerad') > 0,
      paVag: open.length > 0,
      intyg: kinds('inkommet') > 5,
      daganteckningar: kinds('daganteckningar') > 0,
    }).toEqual(
      Object.fromEntries(
        ['uppdrag', 'received', 'planer', 'overTid', 'hinder', 'avbrott', 'judged', 'paVag']
          .concat('intyg', 'daganteckningar')
          .map((name) => [name, true]),
      ),
    )
  })

  it('har inget som har hänt i framtiden', async () => {
    const times = (await plan(1)).akter.flatMap(({ opened, steps }) => [
      opened,
      ...steps.map(({ at }) => at),
    ])
    expect(times.filter((at) => at.slice(0, 10) > today)).toEqual([])
  })
})
