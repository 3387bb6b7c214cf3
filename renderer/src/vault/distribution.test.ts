import { describe, expect, it, vi } from 'vitest'
import type { HandelseBody } from '@shared/domain/handelse'
import { assignmentBodies } from '@shared/domain/handover'
import { IsoDate } from '@shared/domain/primitives'
import type { UserId } from '@shared/domain/primitives'
import { must, note, office, person, refusal, unlockAs, user } from '../../../tests/vault/office'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** AB is the chief; CD, EF and GH handle cases. */
async function unit() {
  const made = await office()
  const [cd, ef, gh] = [
    await must(made.vault.addUser(user('CD', 'handlaggare'))),
    await must(made.vault.addUser(user('EF', 'handlaggare'))),
    await must(made.vault.addUser(user('GH', 'handlaggare'))),
  ]
  return { ...made, cd, ef, gh }
}

function given(to: UserId): HandelseBody {
  return { type: 'akt.tilldelad', data: { handlaggare: to, handlaggareName: 'NN' } }
}

describe('fördelning i valvet', () => {
  it('en akt kan öppnas utan handläggare, och bara enhetschefen tilldelar den sedan', async () => {
    const { on, vault, cd } = await unit()
    await must(vault.prepareLock())
    const own = on.start()
    await unlockAs(own, 'CD')
    const input = { person: person('Ny Person'), handlaggare: null, readers: [], first: [] }
    const { state, head } = await must(own.createAkt(input))
    const { akt } = state
    expect(state.handlaggare).toBeNull()
    expect(await refusal(own.append({ akt, head, bodies: [given(cd.id)] }))).toBe('not-allowed')
    await must(own.prepareLock())
    await unlockAs(vault, 'AB')
    const opened = await must(vault.openAkt(akt, ''))
    const done = await must(vault.append({ akt, head: opened.head, bodies: [given(cd.id)] }))
    expect(done.state.facts['tilldelad']).toBe(true)
  })

  it('vid byte i en skyddad akt får den nya hela akten, och den förra inget nytt', async () => {
    const { on, vault, cd, ef, gh } = await unit()
    const input = { person: person('Skyddad Person', { skydd: 'sekretessmarkering' }) }
    const { state, head } = await must(
      vault.createAkt({ ...input, handlaggare: cd.id, readers: [gh.id], first: [note('förr')] }),
    )
    const { akt } = state
    const bodies = assignmentBodies(state, {
      ...{ to: ef, date: IsoDate.parse('2026-11-22'), text: 'Ring efter tio.', bevakningar: [] },
    })
    const moved = await must(vault.append({ akt, head, bodies }))
    expect(moved.readers?.toSorted()).toEqual(['Person AB', 'Person EF', 'Person GH'])
    const keyFile = new TextDecoder().decode(on.disk.keyFile ?? new Uint8Array())
    expect(keyFile).not.toContain(`"key":"${akt}","to":"${cd.id}"`)
    await must(vault.prepareLock())
    const left = on.start()
    await unlockAs(left, 'CD')
    expect(await must(left.listRegister())).toEqual([])
    expect(await refusal(left.openAkt(akt, ''))).toBe('not-found')
    await must(left.prepareLock())
    const next = on.start()
    await unlockAs(next, 'EF')
    expect((await must(next.openAkt(akt, ''))).log).toHaveLength(5)
    expect((await must(next.listRegister()))[0]?.overlamnad).toBe('2026-11-22')
    expect((await must(next.checkRegister())).differed).toBe(0)
    await must(next.prepareLock())
    await unlockAs(vault, 'AB')
    const day = IsoDate.parse('2026-11-22')
    const log = await must(vault.accessLog({ from: day, to: day }))
    expect(
      log.some(({ what, purpose }) => what === 'behorighet' && purpose === 'tilldelning'),
    ).toBe(true)
  })

  it('var och en lägger in sin egen frånvaro, chefen allas', async () => {
    const { on, vault, cd, ef } = await unit()
    const [from, to] = [IsoDate.parse('2026-12-20'), IsoDate.parse('2027-01-06')]
    const mine = { user: cd.id, from, to, ersattare: ef.id }
    const others = { user: ef.id, from, to, ersattare: cd.id }
    await must(vault.prepareLock())
    const own = on.start()
    await unlockAs(own, 'CD')
    expect(await refusal(own.saveAbsences([others]))).toBe('not-allowed')
    expect((await must(own.saveAbsences([mine]))).franvaro).toEqual([mine])
    await must(own.prepareLock())
    await unlockAs(vault, 'AB')
    expect((await must(vault.saveAbsences([mine, others]))).franvaro).toHaveLength(2)
    await must(vault.prepareLock())
    await unlockAs(own, 'CD')
    expect(await refusal(own.saveAbsences([mine]))).toBe('not-allowed')
    expect((await must(own.saveAbsences([others]))).franvaro).toEqual([others])
  })
})
