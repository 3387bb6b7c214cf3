import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { orderWithLimit } from '../decision/limit'
import { counted, crossings, levelsIn, noDecisions } from '../decision/simulate'
import { IsoDate } from '../domain/primitives'
import { rulesFor } from '../rules/assemble'
import { planExample } from './plan'

const rules = loadRuleSet()
const books = rulesFor(rules, 'osby', {})
if (books === null) throw new Error('Osby saknas')
const hash = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'))
const at = { today: IsoDate.parse('2026-11-22'), seed: 20261122, count: 200 }
const plan = await planExample(books, at, hash)
const decisions = plan.akter.flatMap(({ steps }) =>
  steps.flatMap((step) => (step.kind === 'beslut' ? [step.beslut.kvitto.facts] : [])),
)
const nr = plan.order.punkter.find(({ row }) => row === 'osby-del-04')?.nr ?? ''

function withLimit(grans: string) {
  const trial = orderWithLimit(plan.order, books?.pack ?? ({} as never), { nr, grans })
  let sum = noDecisions
  for (const facts of decisions) sum = counted(sum, facts, { rules, base: plan.order, trial })
  return {
    total: sum.total,
    crossings: crossings(sum),
    levels: levelsIn(sum),
    lowered: sum.lowered,
  }
}

describe('exempelkontorets beslut under en annan gräns', () => {
  it('sex månader flyttar inget: alla placeringar är på högst tre', () => {
    expect(withLimit('P6M')).toMatchObject({ total: decisions.length, crossings: [], lowered: 0 })
  })

  it('en månad flyttar kända antal från enhetschefen till utskottet', () => {
    expect(withLimit('P1M')).toMatchInlineSnapshot(`
      {
        "crossings": [
          {
            "count": 35,
            "from": "enhetschef-myndighetskontoret",
            "insats": null,
            "to": "individutskott",
          },
        ],
        "levels": [
          {
            "after": 157,
            "before": 157,
            "niva": "handlaggare",
          },
          {
            "after": 0,
            "before": 35,
            "niva": "enhetschef-myndighetskontoret",
          },
          {
            "after": 35,
            "before": 0,
            "niva": "individutskott",
          },
        ],
        "lowered": 0,
        "total": 192,
      }
    `)
  })
})
