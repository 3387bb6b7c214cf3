import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import type { HandelseBody } from '@shared/domain/handelse'
import { Uppgifter } from '@shared/domain/handelser/inkommetHandelser'
import { IsoDate } from '@shared/domain/primitives'
import {
  machine,
  must,
  note,
  office,
  person,
  refusal,
  unlockAs,
  user,
} from '../../../tests/vault/office'
import { PowerCut } from '../../../tests/vault/memoryPort'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const CLOSED: HandelseBody = {
  type: 'avslutad',
  data: { date: IsoDate.parse('2026-11-22'), skal: 'Insatsen är slut' },
}

/** An office with a closed akt from 2026 and an open one, on a day when the first may be destroyed. */
async function oldAkt() {
  const on = machine()
  const { vault, me } = await office(on)
  await must(vault.addUser(user('CD', 'enhetschef')))
  const input = { person: person('Gamla Akten'), handlaggare: me.id, readers: [] }
  const made = await must(vault.createAkt({ ...input, first: [note('kanariefågel'), CLOSED] }))
  const open = await must(vault.createAkt({ ...input, person: person('Nya Akten'), first: [] }))
  const akt = made.state.akt
  on.day = '2031-12-01'
  return { on, vault, me, akt, closed: made, open: open.state.akt }
}

/** Whether any wrap of the akt's keys is left in the key file. */
function keysLeft(on: ReturnType<typeof machine>, akt: string): boolean {
  return new TextDecoder().decode(on.disk.keyFile ?? new Uint8Array()).includes(akt)
}

describe('gallring', () => {
  it('visar avslutade akter med den dag de får och senast ska gallras', async () => {
    const { vault, akt } = await oldAkt()
    const { rader } = await must(vault.listGallring())
    expect(rader.map(({ akt: id, svar }) => [id, svar])).toEqual([
      [akt, expect.objectContaining({ tidigast: '2031-11-22', senast: '2032-12-31' })],
    ])
  })

  it('räknar utkasten i en akt, också andras, och tar dem med sig', async () => {
    const { on, vault, akt } = await oldAkt()
    const id = (await vault.newId()) as never
    await must(vault.saveDraft({ id, akt, kind: 'anteckning', content: { text: 'kvarglömt' } }))
    await must(vault.proposeGallring([akt]))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    expect((await must(other.listGallring())).rader).toMatchObject([{ akt, utkast: 1 }])
    await must(other.carryOutGallring([akt]))
    expect(on.disk.drafts.size).toBe(0)
  })

  it('kräver två personer', async () => {
    const { on, vault, akt } = await oldAkt()
    expect(await refusal(vault.carryOutGallring([akt]))).toBe('not-found')
    await must(vault.proposeGallring([akt]))
    expect(await refusal(vault.carryOutGallring([akt]))).toBe('not-allowed')
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    expect(await must(other.carryOutGallring([akt]))).toBe(1)
    expect(await refusal(other.openAkt(akt, ''))).toBe('not-found')
  })

  it('tar inkomna handlingar med sig: deras nyckel, och deras delar på disken', async () => {
    const { on, vault, me, closed } = await oldAkt()
    const uppgifter = Uppgifter.parse({
      ...{ natt: '2026-11-21', inkom: '2026-11-20', satt: 'post', sort: 'intyg' },
      ...{ fran: 'Vårdcentralen', rubrik: 'Läkarintyg', betydelse: 'Sömnen.' },
    })
    const fil = { namn: 'intyg.pdf', filtyp: 'pdf' as const, bytes: new Uint8Array(3000).fill(7) }
    on.day = '2026-11-23'
    const { akt, head } = { akt: closed.state.akt, head: closed.head }
    await must(vault.storeIncoming({ akt, head, uppgifter, fil }))
    const kept = { person: person('Nya Akten'), handlaggare: me.id, readers: [], first: [] }
    const other = await must(vault.createAkt(kept))
    const stays = { akt: other.state.akt, head: other.head, uppgifter, fil }
    const stored = await must(vault.storeIncoming(stays))
    expect(on.disk.blobs.size).toBe(2)
    on.day = '2031-12-01'
    await must(vault.proposeGallring([akt]))
    await must(vault.prepareLock())
    const second = on.start()
    await unlockAs(second, 'CD')
    await must(second.carryOutGallring([akt]))
    expect(keysLeft(on, akt)).toBe(false)
    const [left] = stored.state.inkommet.handlingar
    expect([...on.disk.blobs.keys()]).toEqual(left?.fil.delar)
    if (left === undefined) throw new Error('no document')
    expect(await must(second.readIncoming(stays.akt, left.id))).toEqual(fil.bytes)
  })

  it('tar bort nyckeln ur nyckelfilen och lämnar ett bevis utan person', async () => {
    const { on, vault, akt, open } = await oldAkt()
    await must(vault.proposeGallring([akt]))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    await must(other.carryOutGallring([akt]))
    expect(keysLeft(on, akt)).toBe(false)
    const { genomford } = await must(other.listGallring())
    expect(genomford).toMatchObject([{ akt, events: 4, backupsTill: '2032-12-01' }])
    expect(JSON.stringify(genomford)).not.toContain('Gamla')
    expect((await must(other.listRegister())).map((row) => row.akt)).toEqual([open])
  })

  it('gäller efter omstart, när databasen byggs om, och när en äldre nyckelfil läggs tillbaka', async () => {
    const { on, vault, akt, open } = await oldAkt()
    const before = on.disk.keyFile?.slice() ?? null
    expect(keysLeft(on, akt)).toBe(true)
    await must(vault.proposeGallring([akt]))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    await must(other.carryOutGallring([akt]))
    await must(other.prepareLock())
    on.disk.keyFile = before
    on.idb = new IDBFactory()
    const again = on.start()
    await unlockAs(again, 'AB')
    expect(await refusal(again.openAkt(akt, ''))).toBe('not-found')
    expect((await must(again.listRegister())).map((row) => row.akt)).toEqual([open])
    expect(keysLeft(on, akt)).toBe(false)
    expect(await must(again.checkRegister())).toMatchObject({ differed: 0 })
  })

  it('nekar det som lagen bevarar, det som inte är dags och den som inte får', async () => {
    const { on, vault, akt, open } = await oldAkt()
    expect(await refusal(vault.proposeGallring([open]))).toBe('invalid')
    on.day = '2031-11-21'
    expect(await refusal(vault.proposeGallring([akt]))).toBe('invalid')
    await must(vault.addUser(user('EF', 'handlaggare')))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'EF')
    expect(await refusal(other.listGallring())).toBe('not-allowed')
  })

  it('kan tas tillbaka innan någon annan har genomfört den', async () => {
    const { vault, akt } = await oldAkt()
    await must(vault.proposeGallring([akt]))
    await must(vault.declineGallring([akt]))
    expect((await must(vault.listGallring())).rader[0]?.foreslagenAv).toBeNull()
  })

  it('av en skyddad akt kräver också två som båda har dess nyckel, och listan säger att den är skyddad', async () => {
    const { on, vault, me } = await oldAkt()
    on.day = '2026-11-23'
    const chief = (await must(vault.session())).users.find(({ signatur }) => signatur === 'CD')
    await must(vault.addUser(user('EF', 'enhetschef')))
    const hidden = person('Skyddad Person', { skydd: 'sekretessmarkering' })
    const readers = [me.id, chief?.id ?? me.id]
    const input = { person: hidden, handlaggare: me.id, readers, first: [CLOSED] }
    const { akt } = (await must(vault.createAkt(input))).state
    on.day = '2031-12-01'
    await must(vault.proposeGallring([akt]))
    expect(await refusal(vault.carryOutGallring([akt]))).toBe('not-allowed')
    await must(vault.prepareLock())
    const outside = on.start()
    await unlockAs(outside, 'EF')
    const seen = await must(outside.listGallring())
    expect(seen.rader.map(({ name, skydd }) => [name, skydd])).toEqual([['Gamla Akten', 'inget']])
    expect(await refusal(outside.carryOutGallring([akt]))).toBe('not-found')
    await must(outside.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    const rad = (await must(other.listGallring())).rader.find((one) => one.akt === akt)
    expect(rad?.skydd).toBe('sekretessmarkering')
    expect(await must(other.carryOutGallring([akt]))).toBe(1)
    expect(keysLeft(on, akt)).toBe(false)
  })
})

describe('gallring när strömmen går', () => {
  /** Carried out by CD, with the power going after this many writes. */
  async function cutAfter(writes: number) {
    const made = await oldAkt()
    const { on, vault, akt } = made
    const id = (await vault.newId()) as never
    await must(vault.saveDraft({ id, akt, kind: 'anteckning', content: { text: 'kvarglömt' } }))
    await must(vault.proposeGallring([akt]))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    on.disk.powerFor = writes
    const cut = await other.carryOutGallring([akt]).then(
      () => false,
      (cause: unknown) => cause instanceof PowerCut,
    )
    on.disk.powerFor = null
    return { ...made, cut }
  }

  it.each([0, 1, 2, 3, 4])(
    'efter %i skrivningar vet loggen om varje akt vars nycklar är borta',
    async (n) => {
      const { on, akt, cut } = await cutAfter(n)
      const isGone = !keysLeft(on, akt)
      const again = on.start()
      await unlockAs(again, 'AB')
      const { genomford, rader } = await must(again.listGallring())
      const isTold = genomford.some((one) => one.akt === akt)
      expect([cut, isTold]).toEqual([n < 4, n > 0])
      expect(isGone && !isTold).toBe(false)
      // Whatever is told is also done, once somebody has unlocked; what isn't told stands untouched.
      expect(keysLeft(on, akt)).toBe(!isTold)
      expect(on.disk.drafts.size).toBe(isTold ? 0 : 1)
      expect(rader.map((one) => one.akt)).toEqual(isTold ? [] : [akt])
      expect(await must(again.checkRegister())).toMatchObject({ differed: 0 })
      const log = await must(again.accessLog({ from: '2031-12-01', to: '2031-12-31' } as never))
      expect(log.some(({ what }) => what === 'gallring')).toBe(isTold)
    },
  )

  it('slutförs i samma session när nyckelfilen bara inte gick att skriva en gång', async () => {
    const { on, vault, akt } = await oldAkt()
    await must(vault.proposeGallring([akt]))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    on.disk.failKeyFile = 1
    expect(await refusal(other.carryOutGallring([akt]))).toBe('disk-error')
    expect(keysLeft(on, akt)).toBe(false)
    expect((await must(other.listGallring())).genomford.map((one) => one.akt)).toEqual([akt])
  })
})
