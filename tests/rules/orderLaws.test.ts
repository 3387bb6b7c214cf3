import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyOrder, orderFromPack } from '../../shared/decision/applyOrder'
import { Beslutsslag } from '../../shared/domain/beslut'
import type { Delegationsordning, DelegationPunkt } from '../../shared/domain/delegation'
import { IsoDate } from '../../shared/domain/primitives'
import { evaluate } from '../../shared/rules/evaluate'
import type { Facts } from '../../shared/rules/facts'
import { deciding } from '../../shared/rules/lintAuthority'
import { roleInfo } from '../../shared/rules/roles'
import type { LawPack, Pack } from '../../shared/rules/schemaPack'
import { loadRuleSet } from '../../tools/rulesFiles'
import { anything, presumed, sensible, strictness } from './arbitraryFacts'
import { scenariosOf } from './scenario'

const rules = loadRuleSet()
const law = rules.laws.at(-1) as LawPack
const packs = rules.packs.map((pack) => [pack.id, pack] as const)
const levels = ['handlaggare', 'enhetschef', 'forvaltningschef', 'utskott', 'namnd', 'unstated']
const validFrom = IsoDate.parse('2026-01-01')

/** Points as an office might have them: other levels, some out of force, some with limits of their own. */
function orders(pack: Pack): fc.Arbitrary<Delegationsordning> {
  const base = orderFromPack(pack, { id: 'prov', validFrom })
  const change = fc.record({
    niva: fc.constantFrom(...levels),
    keeps: fc.boolean(),
    active: fc.boolean(),
    grans: fc.option(fc.constantFrom('P1M', 'P6M', 10), { nil: undefined }),
  })
  const changes = fc.array(change, {
    minLength: base.punkter.length,
    maxLength: base.punkter.length,
  })
  const own = fc.array(
    fc.record({ niva: fc.constantFrom(...levels), kind: fc.constantFrom(...Beslutsslag.options) }),
    { maxLength: 4 },
  )
  return fc.tuple(changes, own).map(([all, added]) => ({
    ...base,
    punkter: [
      ...base.punkter.map((punkt, index): DelegationPunkt => {
        const { niva, keeps, active, grans } = all[index] ?? { keeps: true, active: true }
        const level = keeps || niva === undefined ? punkt.niva : niva
        return { ...punkt, niva: level, active, ...(grans === undefined ? {} : { grans }) }
      }),
      ...added.map(({ niva, kind }, index): DelegationPunkt => ({
        ...{ nr: `9.${index + 1}`, row: null, arende: 'Egen punkt', lagrum: '', villkor: '' },
        ...{ niva, ersattare: '', anmarkning: '', active: true, kinds: [kind] },
      })),
    ],
  }))
}

const answer = (pack: Pack, order: Delegationsordning, facts: Facts) =>
  evaluate(applyOrder(pack, order), law, facts)

const packOf = (id: string): Pack => rules.packs.find((pack) => pack.id === id) as Pack

/** The pack's own order with one point at another level, and one point of the office's own. */
function changed(id: string, row: string, niva: string, own?: DelegationPunkt): Delegationsordning {
  const base = orderFromPack(packOf(id), { id: 'prov', validFrom })
  const punkter = base.punkter.map((one) => (one.row === row ? { ...one, niva } : one))
  return { ...base, punkter: own ? [...punkter, own] : punkter }
}

describe('en nivå som kontorets egen ordning sätter', () => {
  const application = {
    insats: 'lss-personlig-assistans',
    law: 'LSS 9 § 2',
    decision_kind: 'bifall',
  }

  it('gäller inte så länge det är okänt om Försäkringskassan beslutar', () => {
    const order = changed('heby', 'heby-del-08', 'handlaggare')
    const known = {
      ...application,
      grundlaggande_behov: { value: 19, unit: 'timme', per: 'vecka' },
    }
    expect(answer(packOf('heby'), order, known).authority.outcome).toBe('delegerat')
    expect(answer(packOf('heby'), order, application).authority.outcome).toBe('kraver-bedomning')
  })

  it('går upp till den strängare punkten när insatsen är okänd', () => {
    const own: DelegationPunkt = {
      ...{ nr: '9.1', row: null, arende: 'Egen punkt', lagrum: '', villkor: '' },
      ...{ niva: 'forvaltningschef', ersattare: '', anmarkning: '', active: true },
      kinds: ['bifall'],
    }
    const order = changed('lekeberg', 'lekeberg-del-x-01', 'utskott', own)
    const facts = { law: 'SoL 11:1', decision_kind: 'bifall', age: 4 }
    expect(answer(packOf('lekeberg'), order, facts).authority.outcome).not.toBe('delegerat')
  })

  it('kan inte ta över vad rätten beslutar', () => {
    const order = changed('taby', 'taby-del-06', 'forvaltningschef')
    const court = scenariosOf('taby')
      .map(({ facts }) => facts)
      .filter((facts) => evaluate(packOf('taby'), law, facts).authority.rule === 'taby-del-06')
    expect(court.length).toBeGreaterThan(0)
    for (const { decision_kind: kind, ...facts } of court) {
      for (const told of [{ ...facts, decision_kind: kind }, facts]) {
        expect(answer(packOf('taby'), order, told).authority.outcome).not.toBe('delegerat')
      }
    }
  })
})

describe.each(packs)(
  'motorns lagar med kontorets egen ordning, %s',
  (packId, pack) => {
    it('svarar på vilka uppgifter som helst och alltid likadant', () => {
      fc.assert(
        fc.property(orders(pack), anything, (order, facts) => {
          expect(answer(pack, order, facts)).toEqual(answer(pack, order, facts))
        }),
        { numRuns: 25 },
      )
    })

    it('bryr sig inte om punkternas ordning', () => {
      fc.assert(
        fc.property(orders(pack), sensible(pack), (order, facts) => {
          const turned = { ...order, punkter: order.punkter.toReversed() }
          const [a, b] = [answer(pack, order, facts), answer(pack, turned, facts)]
          expect(b.authority.role).toBe(a.authority.role)
          expect(b.authority.outcome).toBe(a.authority.outcome)
          expect(b.guidelineOk).toBe(a.guidelineOk)
        }),
        { numRuns: 50 },
      )
    })

    it('ger aldrig mer makt när punkten som ger makten sätts ur kraft', () => {
      fc.assert(
        fc.property(orders(pack), sensible(pack), fc.nat(), (order, facts, n) => {
          const gone = order.punkter[n % order.punkter.length]
          const row = pack.delegation.find(({ id }) => id === gone?.row)
          const gives = gone !== undefined && roleInfo(gone.niva).class === 'egen'
          fc.pre(gives && (row?.decides?.exceptionTo ?? []).length === 0)
          const a = answer(pack, order, facts)
          // A stricter point beside a lower one is a restriction, not a permission: it is not what is tried.
          const { rank } = roleInfo(gone.niva)
          const restricts = deciding(a.authority).some(
            ({ role }) => roleInfo(role ?? '').rank < rank,
          )
          fc.pre(!restricts)
          const punkter = order.punkter.map((one) =>
            one === gone ? { ...one, active: false } : one,
          )
          const b = answer(pack, { ...order, punkter }, facts)
          // So is a point that makes a decision of what the source gives without one.
          fc.pre(b.authority.outcome !== 'inget-beslut')
          expect(strictness(b)).toBeGreaterThanOrEqual(strictness(a))
        }),
        { numRuns: 50 },
      )
    })

    it('ger aldrig en anställd rätt för att en uppgift saknas', () => {
      const cases = scenariosOf(packId).map(({ facts }) => facts)
      fc.assert(
        fc.property(orders(pack), fc.constantFrom(...cases), (order, facts) => {
          const told = strictness(answer(pack, order, facts))
          for (const name of Object.keys(facts).filter((key) => !presumed.includes(key))) {
            const fewer = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name))
            const ok = strictness(answer(pack, order, fewer)) >= told
            expect({ name, facts, ok }).toMatchObject({ ok: true })
          }
        }),
        { numRuns: 25 },
      )
    })
  },
  60_000,
)
