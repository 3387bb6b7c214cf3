import { IDBKeyRange } from 'fake-indexeddb'
import { expect, it, vi } from 'vitest'
import { HandelseBody } from '@shared/domain/handelse'
import { DraftId } from '@shared/domain/primitives'
import { bytesOn } from '../../../tests/vault/memoryPort'
import type { Machine } from '../../../tests/vault/office'
import { must, office, person, refusal, unlockAs, user } from '../../../tests/vault/office'
import { AktaDatabase } from './database'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const CANARY = 'kanarie: öppnade inte dörren'
const id = DraftId.parse('d'.repeat(32))
const kind = 'daganteckningar-b'

const summary = HandelseBody.parse({
  type: 'sammanstallning.gjord',
  data: {
    ...{
      beslut: 'b'.repeat(32),
      date: '2026-11-22',
      fran: '2026-11-20',
      antal: 1,
      text: 'Går bra.',
    },
    ...{ malarbete: '', klagomal: '', atgarder: '', utkast: id },
  },
})

/** The sealed draft as it lies on disk, and whether its bytes lie anywhere in this machine. */
function sealedDraft(on: Machine): Uint8Array {
  const bytes = on.disk.drafts.get(id)
  if (bytes === undefined) throw new Error('the draft is not on disk')
  return bytes.slice()
}

function holds(all: readonly Uint8Array[], part: Uint8Array): boolean {
  // The box after the wrapped key: its first 32 bytes are found nowhere by chance.
  const mark = Buffer.from(part.subarray(part.length - 32))
  return all.some((bytes) => Buffer.from(bytes).includes(mark))
}

async function notebook(on: Machine): Promise<readonly unknown[]> {
  const db = new AktaDatabase('akta', { indexedDB: on.idb, IDBKeyRange })
  await db.open()
  const rows = await db.utkast.toArray()
  db.close()
  return rows
}

async function withNotes() {
  const { on, vault, me } = await office()
  const made = await must(
    vault.createAkt({
      ...{ person: person('Maj Exempelsson'), handlaggare: me.id },
      ...{ readers: [], first: [] },
    }),
  )
  const { akt } = made.state
  const content = { poster: [{ date: '2026-11-20', text: CANARY }] }
  await must(vault.saveDraft({ id, akt, kind, content }))
  return { on, vault, akt, head: made.head }
}

it('daganteckningarna finns inte kvar någonstans när sammanställningen är i journalen', async () => {
  const { on, vault, akt, head } = await withNotes()
  const sealed = sealedDraft(on)
  expect(holds([...bytesOn(on.disk)], sealed)).toBe(true)
  expect(await notebook(on)).toHaveLength(1)

  await must(vault.append({ akt, head, bodies: [summary], draft: id }))

  expect(await must(vault.listDrafts())).toEqual([])
  expect(holds([...bytesOn(on.disk)], sealed)).toBe(false)
  expect(await notebook(on)).toEqual([])
  const again = on.start()
  await unlockAs(again, 'AB')
  expect(await must(again.listDrafts())).toEqual([])
  const opened = await must(again.openAkt(akt, 'handläggning'))
  const told = JSON.stringify(opened)
  expect(told).toContain('Går bra.')
  expect(told).not.toContain('kanarie')
})

it('daganteckningar som ett avbrott lämnade kvar förstörs när akten öppnas', async () => {
  const { on, vault, akt, head } = await withNotes()
  const sealed = sealedDraft(on)
  await must(vault.append({ akt, head, bodies: [summary], draft: id }))
  // The power went after the journal was written and before the file was removed.
  on.disk.drafts.set(id, sealed)

  const again = on.start()
  await unlockAs(again, 'AB')
  expect(await must(again.listDrafts())).toHaveLength(1)
  await must(again.openAkt(akt, 'handläggning'))
  expect(await must(again.listDrafts())).toEqual([])
  expect(holds([...bytesOn(on.disk)], sealed)).toBe(false)
})

it('daganteckningarna ligger kvar när sammanställningen inte kunde sparas', async () => {
  const { on, vault, akt, head } = await withNotes()
  on.disk.failing = 'disk-full'
  expect((await vault.append({ akt, head, bodies: [summary], draft: id })).ok).toBe(false)
  on.disk.failing = null
  expect(await must(vault.listDrafts())).toMatchObject([{ id, kind }])
})

it('en kollega med aktens nyckel läser dem när den som skrev är borta, och läsningen loggas', async () => {
  const { on, vault, akt } = await withNotes()
  await must(vault.addUser(user('CD', 'handlaggare')))
  const me = (await must(vault.session())).user
  await must(vault.prepareLock())
  const other = on.start()
  await unlockAs(other, 'CD')
  const notes = await must(other.colleagueNotes(akt))
  expect(notes).toMatchObject([{ owner: me.id, kind, content: { poster: [{ text: CANARY }] } }])
  expect(await must(other.listDrafts())).toEqual([])
  await must(other.prepareLock())
  const again = on.start()
  await unlockAs(again, 'AB')
  expect(await must(again.colleagueNotes(akt))).toEqual([])
  const log = await must(again.accessLog({ from: '2026-11-01', to: '2026-11-30' } as never))
  const read = log.filter(({ purpose }) => purpose === 'kollegors daganteckningar')
  expect(read.map(({ user: name }) => name)).toEqual(['Person CD'])
})

it('i en skyddad akt bara den som är namngiven, och andra utkast aldrig', async () => {
  const { on, vault, me } = await office()
  await must(vault.addUser(user('CD', 'handlaggare')))
  const ef = await must(vault.addUser(user('EF', 'handlaggare')))
  const hidden = person('Skyddad Person', { skydd: 'sekretessmarkering' })
  const input = { person: hidden, handlaggare: me.id, readers: [ef.id], first: [] }
  const { akt } = (await must(vault.createAkt(input))).state
  await must(vault.saveDraft({ id, akt, kind, content: { poster: [] } }))
  const mine = DraftId.parse('e'.repeat(32))
  await must(vault.saveDraft({ id: mine, akt, kind: 'anteckning', content: { text: 'eget' } }))
  await must(vault.prepareLock())
  const outside = on.start()
  await unlockAs(outside, 'CD')
  expect(await refusal(outside.colleagueNotes(akt))).toBe('not-found')
  await must(outside.prepareLock())
  const named = on.start()
  await unlockAs(named, 'EF')
  expect((await must(named.colleagueNotes(akt))).map((one) => one.kind)).toEqual([kind])
})
