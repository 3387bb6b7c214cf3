import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Authority } from '../rules/result'
import { roleInfo } from '../rules/roles'
import type { DecisionPath } from './path'
import { strictestDel } from './samlat'

const authority = (role: string) => ({ role, floor: null }) as Authority
const sign = (niva: string) => ({
  authority: authority(niva),
  path: { kind: 'signera', niva, punkt: '1', grund: 'innehav' } as DecisionPath,
})
const send = (niva: string, organ = false) => ({
  authority: authority(niva),
  path: { kind: 'foresla', niva, organ } as DecisionPath,
})
const unclear = { authority: authority('unstated'), path: { kind: 'oklart' } as DecisionPath }

describe('flera insatser i ett beslut', () => {
  it('den strängaste nivån beslutar om alla', () => {
    const organ = send('individutskott', true)
    expect(strictestDel([sign('handlaggare'), organ, sign('enhetschef')])).toBe(organ)
    const chief = sign('enhetschef')
    expect(strictestDel([send('handlaggare'), chief])).toBe(chief)
  })

  it('av två lika stränga går den före som personen inte får skriva under', () => {
    const other = send('enhetschef-verkstallighet')
    expect(strictestDel([sign('enhetschef'), other])).toBe(other)
  })

  it('är det oklart vem som beslutar om en, så beslutas ingen', () => {
    expect(strictestDel([send('namnd', true), unclear])).toBe(unclear)
    expect(strictestDel([])).toBeNull()
  })

  it('en insats till ger aldrig en lägre nivå', () => {
    const levels = ['handlaggare', 'enhetschef', 'forvaltningschef', 'individutskott', 'namnd']
    const one = fc.constantFrom(...levels).map((niva) => send(niva))
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), one, (delar, more) => {
        const rank = (found: typeof more | null) => roleInfo(found?.authority.role ?? '').rank
        expect(rank(strictestDel([...delar, more]))).toBeGreaterThanOrEqual(
          rank(strictestDel(delar)),
        )
      }),
    )
  })
})
