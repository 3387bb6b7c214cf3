import { describe, expect, it } from 'vitest'
import { BeslutId, IsoDate } from '@shared/domain/primitives'
import {
  must,
  newBeslut,
  office,
  person,
  refusal,
  unlockAs,
  user,
} from '../../../tests/vault/office'

const period = { from: IsoDate.parse('2026-11-01'), to: IsoDate.parse('2026-11-30') }

/** A decision about two measures, the second refused, on its way to being signed. */
async function twoMeasures() {
  const { on, vault, me } = await office()
  await must(vault.addUser(user('NS', 'namndsekreterare')))
  const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
  const { state } = await must(vault.createAkt(input))
  const { id, name, befattning } = me
  const niva = 'enhetschef-myndighetskontoret'
  const fattatAv = { kind: 'anvandare' as const, user: id, name, befattning, niva }
  const reserved = await must(vault.reserveBeslut(state.akt, niva))
  const first = newBeslut({ akt: state.akt, reserved, fattatAv })
  const { punkt, overklagbart, kvitto, forslag } = first
  const innehall = {
    ...first.innehall,
    ...{ slag: 'avslag' as const, insats: 'kontaktperson', insatsName: 'Kontaktperson' },
  }
  const own = BeslutId.parse(await vault.newId())
  const delar = [{ id: own, innehall, punkt, overklagbart, kvitto, forslag }]
  return { on, vault, state, beslut: { ...first, delar } }
}

describe('ett beslut om flera insatser i valvet', () => {
  it('blir ett beslut per insats, numrerade i följd, med en gemensam handling', async () => {
    const { vault, beslut } = await twoMeasures()
    const { state } = await must(vault.signBeslut(beslut))
    expect(state.beslut.map(({ nummer, innehall }) => [nummer.nr, innehall.slag])).toEqual([
      [1, 'bifall'],
      [2, 'avslag'],
    ])
    const [first, second] = state.beslut
    expect(first?.samlat).toEqual({ id: first?.id, nr: 1, av: 2 })
    expect(second?.samlat).toEqual({ id: first?.id, nr: 2, av: 2 })
    expect(first?.dokument).toBe(second?.dokument)
    expect(state.dokument).toHaveLength(1)
    const next = await must(vault.reserveBeslut(state.akt, 'enhetschef-myndighetskontoret'))
    expect(next.nummer.nr).toBe(3)
  })

  it('räknas insats för insats i rapporten, utan lucka i serien', async () => {
    const { on, vault, beslut } = await twoMeasures()
    await must(vault.signBeslut(beslut))
    await must(vault.prepareLock())
    const secretary = on.start()
    await unlockAs(secretary, 'NS')
    const posts = await must(secretary.listRapport(period))
    expect(posts.map(({ rad }) => [rad.serie.nr, rad.slag, rad.insatsName])).toEqual([
      [1, 'bifall', 'Korttidsboende'],
      [2, 'avslag', 'Kontaktperson'],
    ])
  })

  it('sparas helt eller inte alls', async () => {
    const { vault, state, beslut } = await twoMeasures()
    const [del] = beslut.delar
    if (del === undefined) throw new Error('no second measure')
    const broken = { ...del, innehall: { ...del.innehall, slag: 'okänt' as 'avslag' } }
    expect(await refusal(vault.signBeslut({ ...beslut, delar: [broken] }))).toBe('invalid')
    const { state: after } = await must(vault.openAkt(state.akt, 'test'))
    expect(after.beslut).toEqual([])
    expect(after.dokument).toEqual([])
  })
})
