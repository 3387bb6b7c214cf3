import { describe, expect, it, vi } from 'vitest'
import { byDay, isShown, watchesOf } from '@renderer/stores/watches'
import type { VaultApi } from '@renderer/vault/api'
import { orderFromPack } from '@shared/decision/applyOrder'
import { DraftId, Hash, IsoDate } from '@shared/domain/primitives'
import { applyPatch, copyOf } from '@shared/rules/ownPackPatch'
import { canonicalJson } from '@shared/rules/receipt'
import { Pack } from '@shared/rules/schemaPack'
import { must, newBeslut, office, person, unlockAs, user } from '../vault/office'
import { loadRuleSet } from '../../tools/rulesFiles'
import { hashText } from '@renderer/vault/packText'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const osby = loadRuleSet().packs.find(({ id }) => id === 'osby')
if (!osby) throw new Error('no osby')
const base = osby
const EVERY_SIX = 'osby-d-uppfoljning-6m'

/** The office's own: korttidsboende is followed up every other month, in place of Osby's twice a year. */
function ownPack(): Pack {
  const copy = copyOf(base, { kommun: 'Osby', namnd: 'Socialnämnden', validFrom: '2026-12-01' })
  const own = {
    ...{ id: 'egen-d-uppfoljning-varannan-manad', type: 'interval', strength: 'ska' },
    ...{ trigger: 'korttidsboende pågår', limit: 'varannan månad', who: 'handläggaren' },
    ...{ consequence: '', source: { file: 'eget-paket', section: 'Uppföljning', line: 1 } },
    due: {
      ...{ insats: ['korttidsboende'], kinds: ['bifall'], anchors: ['from'], period: 'P2M' },
      ...{ roll: 'aldrig', followUp: true },
    },
  }
  const patch = {
    header: { ...copy.header, title: 'Egna riktlinjer' },
    put: { ...copy.put, deadlines: [...copy.put.deadlines, own] },
    removed: [
      ...copy.removed,
      { table: 'deadlines' as const, id: EVERY_SIX, skal: 'Vi följer upp oftare.' },
    ],
  }
  return Pack.parse(applyPatch(base, patch))
}

/** Another unlocks, and the window asks for the watches to be looked through, as it does after every unlock. */
async function as(vault: VaultApi, signatur: string) {
  await must(vault.prepareLock())
  await unlockAs(vault, signatur)
  await must(vault.refreshWatches())
}

/** AB proposes the pack, CH approves it and AB is back at work. */
async function withOwnPack() {
  const { vault, on, me } = await office()
  const { settings } = await must(vault.session())
  const order = orderFromPack(base, { id: 'o1', validFrom: IsoDate.parse('2025-07-01') })
  await must(vault.saveSettings({ ...settings, delegationsordningar: [order] }))
  await must(vault.addUser(user('CH', 'enhetschef')))
  const pack = ownPack()
  const draft = DraftId.parse(await vault.newId())
  await must(vault.saveDraft({ id: draft, akt: null, kind: 'eget-paket/egen-osby', content: {} }))
  const bas = { id: 'osby', validFrom: base.validFrom, hash: 'a'.repeat(64) }
  await must(vault.proposeOwnPack({ pack, bas, nivaer: [], borttagna: [], draft }))
  await as(vault, 'CH')
  const hash = Hash.parse(await hashText(canonicalJson(pack)))
  await must(vault.decideOwnPack({ hash, skal: null }))
  await as(vault, 'AB')
  return { vault, on, me }
}

type Office = Awaited<ReturnType<typeof withOwnPack>>

/** A korttidsboende granted on a day, from another. */
async function grant({ vault, me }: Office, beslutsdatum: string, from: string) {
  const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
  const { state } = await must(vault.createAkt(input))
  const { id, name, befattning } = me
  const niva = 'enhetschef-myndighetskontoret'
  const fattatAv = { kind: 'anvandare' as const, user: id, name, befattning, niva }
  const reserved = await must(vault.reserveBeslut(state.akt, niva))
  const beslut = newBeslut({ akt: state.akt, reserved, fattatAv })
  const days = { from: IsoDate.parse(from), to: null }
  await must(
    vault.signBeslut({
      ...beslut,
      beslutsdatum: IsoDate.parse(beslutsdatum),
      innehall: { ...beslut.innehall, ...days },
    }),
  )
  return state.akt
}

/** What Idag shows of follow-ups on a day, under its headings. */
async function idag({ vault, me }: Office, today: string, horizon: string) {
  const rows = await must(vault.listRegister())
  const shown = watchesOf(rows, me.id).filter((watch) => isShown(watch, today))
  const groups = byDay(shown, today, horizon)
  const named = (list: typeof groups.late) =>
    list
      .filter(({ title }) => title.startsWith('Följ upp'))
      .map(({ due, title, source }) => `${due} ${title} (${source})`)
  return { late: named(groups.late), today: named(groups.today), soon: named(groups.soon) }
}

describe('en uppföljningsregel i kontorets eget paket', () => {
  it('ger den som beslutar under paketet bevakningen på sin dag i Idag, sedan en annan har godkänt det', async () => {
    const kontor = await withOwnPack()
    await grant(kontor, '2026-11-22', '2026-11-22')
    kontor.on.day = '2026-12-02'
    await grant(kontor, '2026-12-02', '2026-12-07')
    const line = '2027-02-07 Följ upp korttidsboende (Osby Uppföljning)'
    const nothing = { late: [], today: [], soon: [] }
    expect(await idag(kontor, '2027-01-31', '2027-02-06')).toEqual(nothing)
    expect(await idag(kontor, '2027-02-06', '2027-02-13')).toEqual({ ...nothing, soon: [line] })
    expect(await idag(kontor, '2027-02-07', '2027-02-14')).toEqual({ ...nothing, today: [line] })
    // The decision from before the day of the pack is followed up as Osby says: twice a year.
    const other = '2027-05-22 Följ upp korttidsboende (Osby 7)'
    expect(await idag(kontor, '2027-05-22', '2027-05-22')).toEqual({
      ...nothing,
      late: [line],
      today: [other],
    })
  })
})
