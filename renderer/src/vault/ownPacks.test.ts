import { describe, expect, it, vi } from 'vitest'
import type { VaultApi } from '@renderer/vault/api'
import { orderFromPack } from '@shared/decision/applyOrder'
import { packIdOn } from '@shared/domain/order'
import { DraftId, Hash, IsoDate } from '@shared/domain/primitives'
import { applyPatch, copyOf } from '@shared/rules/ownPackPatch'
import { canonicalJson } from '@shared/rules/receipt'
import { Pack } from '@shared/rules/schemaPack'
import { must, office, refusal, unlockAs, user } from '../../../tests/vault/office'
import { loadRuleSet } from '../../../tools/rulesFiles'
import { hashText, packText, unpackText } from './packText'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const osby = loadRuleSet().packs.find(({ id }) => id === 'osby')
if (!osby) throw new Error('no osby')
const bas = { id: 'osby', validFrom: osby.validFrom, hash: 'a'.repeat(64) }

function own(validFrom: string, title = 'Egna riktlinjer'): Pack {
  if (!osby) throw new Error('no osby')
  const copy = copyOf(osby, { kommun: 'Osby', namnd: 'Socialnämnden', validFrom })
  return Pack.parse(applyPatch(osby, { ...copy, header: { ...copy.header, title } }))
}

async function draftIn(vault: VaultApi) {
  const id = DraftId.parse(await vault.newId())
  await must(vault.saveDraft({ id, akt: null, kind: 'eget-paket/egen-osby', content: {} }))
  return id
}

async function propose(vault: VaultApi, pack: Pack) {
  return vault.proposeOwnPack({ pack, bas, nivaer: [], borttagna: [], draft: await draftIn(vault) })
}

/** An office with a chief beside the administrator who made it. */
async function withChief() {
  const { vault, on } = await office()
  const settings = (await must(vault.session())).settings
  if (!osby) throw new Error('no osby')
  const order = orderFromPack(osby, { id: 'o1', validFrom: IsoDate.parse('2025-07-01') })
  await must(vault.saveSettings({ ...settings, delegationsordningar: [order] }))
  await must(vault.addUser(user('CH', 'enhetschef')))
  await must(vault.addUser(user('HL', 'handlaggare')))
  return { vault, on }
}

async function as(vault: VaultApi, signatur: string) {
  await must(vault.prepareLock())
  return unlockAs(vault, signatur)
}

const hashOf = async (pack: Pack) => Hash.parse(await hashText(canonicalJson(pack)))

describe('ett eget paket i valvet', () => {
  it('gäller från sin dag när en annan har godkänt det, också efter omstart', async () => {
    const { vault, on } = await withChief()
    const pack = own('2027-01-01')
    const hash = await hashOf(pack)
    const draft = await draftIn(vault)
    const input = { pack, bas, nivaer: [], borttagna: [], draft }
    const proposed = await must(vault.proposeOwnPack(input))
    expect(proposed).toMatchObject({ status: 'vantar', meta: { hash, id: 'egen-osby' } })
    expect(await must(vault.listDrafts())).toEqual([])

    await as(vault, 'CH')
    await must(vault.decideOwnPack({ hash, skal: null }))
    await must(vault.prepareLock())
    const again = on.start()
    const { settings, user: chief } = await unlockAs(again, 'CH')
    const held = await must(again.ownPacks())
    expect(held.versions).toMatchObject([{ status: 'godkant', decidedBy: chief.id }])
    expect(held.packs).toEqual([pack])
    expect(packIdOn(settings.kontor, IsoDate.parse('2026-12-31'))).toBe('osby')
    expect(packIdOn(settings.kontor, IsoDate.parse('2027-01-01'))).toBe('egen-osby')
    expect(settings.delegationsordningar.map(({ packId }) => packId)).toEqual(['osby', 'egen-osby'])
    expect(await must(again.orderHistory())).toHaveLength(2)
  })

  it('kan aldrig godkännas av den som föreslog det, eller av en handläggare', async () => {
    const { vault } = await withChief()
    const pack = own('2027-01-01')
    const hash = await hashOf(pack)
    await must(propose(vault, pack))
    expect(await refusal(vault.decideOwnPack({ hash, skal: null }))).toBe('not-allowed')
    await as(vault, 'HL')
    expect(await refusal(vault.decideOwnPack({ hash, skal: null }))).toBe('not-allowed')
    expect(await refusal(vault.decideOwnPack({ hash, skal: 'Nej.' }))).toBe('not-allowed')
    const { versions } = await must(vault.ownPacks())
    expect(versions.map(({ status }) => status)).toEqual(['vantar'])
  })

  it('skickas tillbaka med skäl, och kan sedan föreslås igen', async () => {
    const { vault } = await withChief()
    const pack = own('2027-01-01')
    const hash = await hashOf(pack)
    await must(propose(vault, pack))
    expect(await refusal(propose(vault, own('2027-02-01')))).toBe('already-exists')
    await as(vault, 'CH')
    expect(await refusal(vault.decideOwnPack({ hash, skal: '  ' }))).toBe('invalid')
    await must(vault.decideOwnPack({ hash, skal: 'Gränsen är fel.' }))
    expect(await refusal(vault.decideOwnPack({ hash, skal: null }))).toBe('not-found')
    await must(propose(vault, pack))
    const { versions, packs } = await must(vault.ownPacks())
    expect(versions.map(({ status, skal }) => [status, skal])).toEqual([
      ['avbojt', 'Gränsen är fel.'],
      ['vantar', ''],
    ])
    expect(packs).toHaveLength(1)
  })

  it('tas tillbaka av den som föreslog det', async () => {
    const { vault } = await withChief()
    const pack = own('2027-01-01')
    await must(propose(vault, pack))
    await must(vault.decideOwnPack({ hash: await hashOf(pack), skal: 'Jag ångrar mig.' }))
    expect((await must(vault.ownPacks())).packs).toEqual([])
  })

  it('tas inte emot om det stoppar någon, tar ett annat pakets namn eller börjar för tidigt', async () => {
    const { vault } = await withChief()
    const pack = own('2027-01-01')
    const refused = [
      { ...pack, checks: osby.checks },
      { ...pack, id: 'osby' },
      own('2026-11-21'),
      { ...pack, title: '' },
    ]
    for (const one of refused) expect(await refusal(propose(vault, one))).toBe('invalid')
    expect(await must(vault.listDrafts())).toHaveLength(refused.length)
  })

  it('lämnar den gamla versionen kvar när en ny börjar, aldrig samma dag eller före', async () => {
    const { vault } = await withChief()
    const first = own('2027-01-01')
    await must(propose(vault, first))
    await as(vault, 'CH')
    await must(vault.decideOwnPack({ hash: await hashOf(first), skal: null }))
    expect(await refusal(propose(vault, own('2027-01-01', 'Annat')))).toBe('invalid')
    const second = own('2027-06-01', 'Andra upplagan')
    await must(propose(vault, second))
    await as(vault, 'AB')
    await must(vault.decideOwnPack({ hash: await hashOf(second), skal: null }))
    expect((await must(vault.ownPacks())).packs).toEqual([first, second])
    const { settings } = await must(vault.session())
    expect(settings.delegationsordningar).toHaveLength(2)
  })
})

describe('packad text', () => {
  it('blir en tiondel så stor och sig själv igen', async () => {
    const text = canonicalJson(own('2027-01-01'))
    const packed = await packText(text)
    expect(packed.length).toBeLessThan(text.length / 3)
    expect(await unpackText(packed)).toBe(text)
  })

  it('ger inget när den är skadad eller sväller över gränsen', async () => {
    expect(await unpackText('inte packat')).toBeNull()
    expect(await unpackText(await packText('a'.repeat(8 * 1024 * 1024 + 1)))).toBeNull()
  })
})
