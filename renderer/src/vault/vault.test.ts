import { describe, expect, it, vi } from 'vitest'
import { heading, type Dokument } from '@shared/documents/blocks'
import { IsoDate } from '@shared/domain/primitives'
import {
  must,
  note,
  newBeslut,
  office,
  person,
  refusal,
  unlockAs,
  user,
} from '../../../tests/vault/office'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('valvet', () => {
  it('öppnar ett kontor, sparar en akt och visar den efter omstart', async () => {
    const { on, vault, me } = await office()
    const akt = await must(
      vault.createAkt({
        person: person('Test Testsson'),
        handlaggare: me.id,
        readers: [],
        first: [note('Första kontakten.')],
      }),
    )
    expect(akt.state.arendenummer).toBe('2026-0001')
    expect(akt.state.handlaggare?.user).toBe(me.id)
    const { head } = akt
    const after = await must(
      vault.append({ akt: akt.state.akt, head, bodies: [note('Andra kontakten.')] }),
    )
    expect(after.log).toHaveLength(4)
    await must(vault.prepareLock())
    expect(await refusal(vault.listRegister())).toBe('locked')

    // The same worker opens it again as well as a new one does.
    expect((await unlockAs(vault, 'AB')).notices).toEqual([])
    await must(vault.prepareLock())

    const again = on.start()
    const session = await unlockAs(again, 'AB')
    expect(session.notices).toEqual([])
    const rows = await must(again.listRegister())
    expect(rows.map(({ name }) => name)).toEqual(['Test Testsson'])
    const opened = await must(again.openAkt(akt.state.akt, 'handläggning'))
    expect(opened.head).toBe(after.head)
    expect(opened.log.map(({ event }) => event.body.type)).toEqual([
      'akt.oppnad',
      'akt.tilldelad',
      'anteckning',
      'anteckning',
    ])
  })

  it('gör Word av ett dokument, men bara när kontoret är upplåst', async () => {
    const { vault } = await office()
    const { kontor } = (await must(vault.session())).settings
    const dokument: Dokument = {
      title: 'Påhittat beslut',
      type: 'Beslut',
      date: IsoDate.parse('2026-11-22'),
      kontor,
      references: [],
      marking: null,
      foot: '',
      landscape: false,
      blocks: [heading(1, 'Påhittat beslut')],
    }
    const bytes = await must(vault.renderDocument(dokument))
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK')
    await must(vault.prepareLock())
    expect(await refusal(vault.renderDocument(dokument))).toBe('locked')
  })

  it('säger nej till fel lösenfras och skriver det i åtkomstloggen', async () => {
    const { on, vault, me } = await office()
    await must(vault.prepareLock())
    const again = on.start()
    const input = { slotId: me.id, passphrase: 'något helt annat' }
    expect(await refusal(again.unlock(input))).toBe('wrong-passphrase')
    await unlockAs(again, 'AB')
    const period = { from: IsoDate.parse('2026-11-22'), to: IsoDate.parse('2026-11-22') }
    const log = await must(again.accessLog(period))
    expect(log.map(({ what }) => what)).toEqual(['misslyckad-upplasning', 'upplasning'])
  })

  it('vägrar en handling på ett huvud som har flyttat sig', async () => {
    const { vault, me } = await office()
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const akt = await must(vault.createAkt(input))
    const { akt: id } = akt.state
    await must(vault.append({ akt: id, head: akt.head, bodies: [note('ett')] }))
    const late = vault.append({ akt: id, head: akt.head, bodies: [note('två')] })
    expect(await refusal(late)).toBe('stale-head')
  })

  it('numrerar beslut i beslutsfattarens serie och visar dem för nämndsekreteraren', async () => {
    const { on, vault, me } = await office()
    await must(vault.addUser(user('NS', 'namndsekreterare')))
    const input = { person: person('Test'), handlaggare: me.id, readers: [], first: [] }
    const { state } = await must(vault.createAkt(input))
    const fattatAv = {
      kind: 'anvandare' as const,
      user: me.id,
      name: me.name,
      befattning: me.befattning,
      niva: 'enhetschef-myndighetskontoret',
    }
    for (const nr of [1, 2]) {
      const reserved = await must(vault.reserveBeslut(state.akt, fattatAv.niva))
      expect(reserved.nummer).toEqual({ serie: me.id, year: 2026, nr })
      const signed = await must(vault.signBeslut(newBeslut({ akt: state.akt, reserved, fattatAv })))
      expect(signed.state.beslut).toHaveLength(nr)
      const [document] = signed.state.dokument
      if (document === undefined) throw new Error('no document')
      const bytes = await must(vault.readDocument(state.akt, document.id))
      expect(new TextDecoder().decode(bytes)).toBe('ett worddokument')
    }
    await must(vault.prepareLock())

    const secretary = on.start()
    const session = await unlockAs(secretary, 'NS')
    expect(session.opens).toEqual({ unit: false, report: true })
    expect(await refusal(secretary.listRegister())).toBe('not-allowed')
    expect(await refusal(secretary.openAkt(state.akt, ''))).toBe('not-found')
    const period = { from: IsoDate.parse('2026-11-01'), to: IsoDate.parse('2026-11-30') }
    const posts = await must(secretary.listRapport(period))
    expect(posts.map(({ rad }) => rad.serie.nr)).toEqual([1, 2])
    expect(posts[0]?.rad.pseudonym).toBe(posts[1]?.rad.pseudonym)
    expect(JSON.stringify(posts)).not.toContain('Test')
    const beslut = posts.map(({ rad }) => rad.beslut)
    const meeting = { beslut, sammantrade: IsoDate.parse('2026-12-10'), paragraf: '112' }
    expect(await must(secretary.markAnmalda(meeting))).toBe(2)
    expect(await must(secretary.markAnmalda(meeting))).toBe(0)
    const marked = await must(secretary.listRapport(period))
    expect(marked.map(({ anmald }) => anmald?.paragraf)).toEqual(['112', '112'])
  })
})
