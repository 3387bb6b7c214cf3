import { describe, expect, it, vi } from 'vitest'
import { planInforande } from '@shared/decision/inforandeAkter'
import { guessColumns } from '@shared/decision/inforandeColumns'
import { readInforande } from '@shared/decision/inforandeRows'
import { IsoDate } from '@shared/domain/primitives'
import type { UserId } from '@shared/domain/primitives'
import { machine, must, note, office, refusal, unlockAs, user } from '../../../tests/vault/office'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const header = [
  'Personnummer',
  'Namn',
  'Skyddad',
  'Insats',
  'Beslutsdatum',
  'From',
  'Tom',
  'Ansökan',
]
const list = [
  ['19850101-T123', 'Åsa Exempel', '', 'Boendestöd', '2026-03-01', '2026-03-15', '2027-03-14', ''],
  [
    '19860101-T234',
    'Bo Exempel',
    '',
    'Kontaktperson',
    '2024-03-01',
    '2024-03-15',
    '2025-03-14',
    '',
  ],
  ['19870101-T345', 'Cia Exempel', 'ja', 'Boendestöd', '', '', '', '2026-10-01'],
]

function akterFor(me: UserId) {
  const rows = [header, ...list]
  const measures = Object.fromEntries([
    ['Boendestöd', 'osby-boendestod'],
    ['Kontaktperson', ''],
  ]) as Record<string, string>
  const choices = { people: {}, measures, handlaggare: me, utanVerkstalld: 'verkstalld' } as const
  const known = { today: IsoDate.parse('2026-11-22'), users: [], insatser: [] }
  const mapping = guessColumns(header, {})
  return planInforande(readInforande({ title: '', rows }, mapping, { choices, known })).akter
}

/** An office with the list read in. */
async function readIn(stopAfter = Infinity) {
  const on = machine()
  const { vault, me } = await office(on)
  await must(vault.addUser(user('CD', 'handlaggare')))
  const input = {
    ...{ kalla: 'Excellistan', kolumner: { namn: 'namn' }, utanVerkstalld: 'verkstalld' as const },
    akter: akterFor(me.id),
  }
  const made = await must(vault.forIn(input, (done) => done < stopAfter))
  const rows = await must(vault.listRegister())
  const named = (name: string) => {
    const row = rows.find((one) => one.name === name)
    if (row === undefined) throw new Error('no such akt')
    return row
  }
  return { on, vault, me, made, rows, named, input }
}

describe('införandet', () => {
  it('gör akter med beslut som gäller, bevakningar och en händelse som säger varifrån', async () => {
    const { vault, named } = await readIn()
    const asa = named('Åsa Exempel')
    expect(asa).toMatchObject({
      status: 'beslutad',
      beslut: [{ insatsName: 'Boendestöd', to: '2027-03-14' }],
    })
    const titles = asa.bevakningar.map(({ title }) => title)
    expect(titles).toContain('Beslutet om boendestöd upphör')
    expect(asa.ejVerkstallda).toBeUndefined()
    const open = await must(vault.openAkt(asa.akt, 'test'))
    expect(open.log.map(({ event }) => event.body.type)).toContain('akt.inford')
    expect(open.state.inford).toMatchObject({ kalla: 'Excellistan', rader: [2] })
  })

  it('bevakar inte beslut som redan hade löpt ut', async () => {
    const { named } = await readIn()
    expect(named('Bo Exempel').bevakningar).toEqual([])
  })

  it('av en skyddad person kan bara läsas av den som för in och handläggaren', async () => {
    const { on, vault, named } = await readIn()
    expect(named('Cia Exempel')).toMatchObject({ skydd: 'sekretessmarkering' })
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    const seen = await must(other.listRegister())
    expect(seen.map(({ name }) => name).sort()).toEqual(['Bo Exempel', 'Åsa Exempel'])
  })

  it('minns kolumnerna och vad det gav', async () => {
    const { vault, made } = await readIn()
    expect(await must(vault.inforanden())).toMatchObject({
      kolumner: { namn: 'namn' },
      rader: [{ id: made.id, kalla: 'Excellistan', planerade: 3, kvar: 3, angrade: 0 }],
    })
  })

  it('som avbryts lämnar hela akter som kan ångras', async () => {
    const { vault, made, rows } = await readIn(2)
    expect([made.akter, rows.length]).toEqual([2, 2])
    expect(await must(vault.angraInforande(made.id))).toEqual({ akter: 2, kvar: [], unseen: 0 })
    expect(await must(vault.listRegister())).toEqual([])
  })

  it('får bara göras av enhetschef och administratör', async () => {
    const { on, vault, input } = await readIn()
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    expect(await refusal(other.inforanden())).toBe('not-allowed')
    expect(await refusal(other.forIn(input, () => true))).toBe('not-allowed')
  })
})

describe('att ångra införandet', () => {
  it('tar bort akterna och deras nycklar men lämnar dem som någon har arbetat i, med nummer', async () => {
    const { on, vault, made, named } = await readIn()
    const asa = named('Åsa Exempel')
    const open = await must(vault.openAkt(asa.akt, 'test'))
    await must(vault.append({ akt: asa.akt, head: open.head, bodies: [note('arbete')] }))
    const undone = await must(vault.angraInforande(made.id))
    const kvar = [{ arendenummer: asa.arendenummer, skal: 'skrivet' }]
    expect(undone).toEqual({ akter: 2, kvar, unseen: 0 })
    const left = await must(vault.listRegister())
    expect(left.map(({ name }) => name)).toEqual(['Åsa Exempel'])
    const keyFile = new TextDecoder().decode(on.disk.keyFile ?? new Uint8Array())
    expect(keyFile).not.toContain(named('Bo Exempel').akt)
  })

  it('lämnar en akt där någon har ett utkast', async () => {
    const { vault, made, named } = await readIn()
    const { akt, arendenummer } = named('Bo Exempel')
    const id = (await vault.newId()) as never
    await must(vault.saveDraft({ id, akt, kind: 'anteckning', content: {} }))
    const kvar = [{ arendenummer, skal: 'utkast' }]
    expect(await must(vault.angraInforande(made.id))).toEqual({ akter: 2, kvar, unseen: 0 })
  })

  it('lämnar en akt där någon annan har ett utkast, och säger det: utkastet finns kvar', async () => {
    const { on, vault, made, named } = await readIn()
    const { akt, arendenummer } = named('Bo Exempel')
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'CD')
    const id = (await other.newId()) as never
    await must(other.saveDraft({ id, akt, kind: 'anteckning', content: { text: 'halvskrivet' } }))
    await must(other.prepareLock())
    const again = on.start()
    await unlockAs(again, 'AB')
    const kvar = [{ arendenummer, skal: 'annans-utkast' }]
    expect(await must(again.angraInforande(made.id))).toEqual({ akter: 2, kvar, unseen: 0 })
    await must(again.prepareLock())
    const writer = on.start()
    await unlockAs(writer, 'CD')
    expect(await must(writer.listDrafts())).toMatchObject([
      { akt, content: { text: 'halvskrivet' } },
    ])
  })

  it('vet inte var ett utkast ur en äldre version ligger, och lämnar då alla akter', async () => {
    const { on, vault, made, named } = await readIn()
    const { akt } = named('Bo Exempel')
    const id = (await vault.newId()) as never
    await must(vault.saveDraft({ id, akt, kind: 'anteckning', content: {} }))
    const file = on.disk.drafts.get(id) ?? new Uint8Array()
    on.disk.drafts.set(id, Uint8Array.of(1, ...file.slice(1, 25), ...file.slice(41)))
    const undone = await must(vault.angraInforande(made.id))
    expect(undone).toMatchObject({ akter: 0, unseen: 0 })
    expect(undone.kvar.map(({ skal }) => skal)).toEqual(['utkast', 'utkast', 'utkast'])
  })

  it('rör inte en skyddad akt som den som ångrar inte har nyckeln till, och räknar den', async () => {
    const { on, vault, made, named } = await readIn()
    await must(vault.addUser(user('EF', 'enhetschef')))
    await must(vault.prepareLock())
    const other = on.start()
    await unlockAs(other, 'EF')
    const undone = await must(other.angraInforande(made.id))
    expect(undone).toEqual({ akter: 2, kvar: [], unseen: 1 })
    await must(other.prepareLock())
    const again = on.start()
    await unlockAs(again, 'AB')
    expect((await must(again.listRegister())).map(({ name }) => name)).toEqual(['Cia Exempel'])
    expect((await must(again.openAkt(named('Cia Exempel').akt, ''))).log.length).toBeGreaterThan(0)
  })

  it('gäller efter omstart och när en äldre nyckelfil läggs tillbaka', async () => {
    const { on, vault, made, named } = await readIn()
    const before = on.disk.keyFile?.slice() ?? null
    const { akt } = named('Bo Exempel')
    await must(vault.angraInforande(made.id))
    await must(vault.prepareLock())
    on.disk.keyFile = before
    const again = on.start()
    await unlockAs(again, 'AB')
    expect(await refusal(again.openAkt(akt, 'test'))).toBe('not-found')
    expect(await must(again.inforanden())).toMatchObject({ rader: [{ kvar: 0, angrade: 3 }] })
  })
})
