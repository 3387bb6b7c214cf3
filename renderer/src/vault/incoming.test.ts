import { describe, expect, it, vi } from 'vitest'
import { Uppgifter } from '@shared/domain/handelser/inkommetHandelser'
import { IDBFactory } from 'fake-indexeddb'
import { bytesOn, emptyDisk } from '../../../tests/vault/memoryPort'
import { machine, must, office, person, refusal, unlockAs } from '../../../tests/vault/office'

// Argon2id and fake-indexeddb on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const NAME = 'havsörn-intyg.pdf'
const uppgifter = Uppgifter.parse({
  ...{ natt: '2026-11-21', inkom: '2026-11-20', satt: 'post', sort: 'intyg' },
  ...{ fran: 'Vårdcentralen', rubrik: 'Läkarintyg', betydelse: 'Sömnen.' },
})

/** Bytes that show where they come from, so that parts in the wrong order are seen. */
function bytesOf(size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += 4096) {
    bytes.set(new TextEncoder().encode(`kanariefågel ${String(at)} `), Math.min(at, size - 30))
  }
  return bytes
}

async function withDocument(size: number) {
  const made = await office()
  const { vault, me } = made
  const input = { person: person('Maj Exempelsson'), handlaggare: me.id, readers: [], first: [] }
  const { state, head } = await must(vault.createAkt(input))
  const fil = { namn: NAME, filtyp: 'pdf' as const, bytes: bytesOf(size) }
  const stored = await must(vault.storeIncoming({ akt: state.akt, head, uppgifter, fil }))
  const [handling] = stored.state.inkommet.handlingar
  if (handling === undefined) throw new Error('no document')
  return { ...made, akt: state.akt, fil, handling, head: stored.head }
}

describe('inkomna handlingar i valvet', () => {
  it('läggs i förseglade delar om en megabyte och kommer tillbaka byte för byte', async () => {
    const { on, vault, akt, fil, handling } = await withDocument(2_500_000)
    expect(handling.fil.delar).toHaveLength(3)
    expect([...on.disk.blobs.keys()].sort()).toEqual([...handling.fil.delar].sort())
    const read = await must(vault.readIncoming(akt, handling.id))
    expect(Buffer.from(read).equals(fil.bytes)).toBe(true)
  })

  it('varken namn eller innehåll finns i klartext i något som lämnas till disken', async () => {
    const { on } = await withDocument(9000)
    const all = bytesOn(on.disk).map((bytes) => Buffer.from(bytes).toString('latin1'))
    expect(all.length).toBeGreaterThan(3)
    expect(all.some((text) => text.includes('havs') || text.includes('kanarief'))).toBe(false)
  })

  it('finns kvar efter lås, förlorad databas och återläst säkerhetskopia', async () => {
    const { on, vault, akt, fil, handling, recoveryKey } = await withDocument(9000)
    await must(vault.confirmRecoveryKey(recoveryKey))
    await must(vault.backupNow())
    await must(vault.prepareLock())
    on.idb = new IDBFactory()
    const again = on.start()
    await unlockAs(again, 'AB')
    expect(await must(again.readIncoming(akt, handling.id))).toEqual(fil.bytes)
    const empty = emptyDisk()
    empty.backup = on.disk.backup
    const other = machine(empty).start()
    const secret = 'hemlig fras för AB'
    await must(other.restoreBackup({ secret, signatur: 'AB' }))
    await unlockAs(other, 'AB')
    expect(await must(other.readIncoming(akt, handling.id))).toEqual(fil.bytes)
  })

  it.each([
    [
      'en vänd bit',
      (blobs: Map<string, Uint8Array>, [part = '']: readonly string[]) => {
        const bytes = blobs.get(part)?.slice() ?? new Uint8Array()
        bytes[60] = (bytes[60] ?? 0) ^ 1
        blobs.set(part, bytes)
      },
    ],
    [
      'en del som saknas',
      (blobs: Map<string, Uint8Array>, [part = '']: readonly string[]) => {
        blobs.delete(part)
      },
    ],
    [
      'delar som har bytt plats',
      (blobs: Map<string, Uint8Array>, parts: readonly string[]) => {
        const [one = '', other = ''] = parts
        const first = blobs.get(one) ?? new Uint8Array()
        blobs.set(one, blobs.get(other) ?? new Uint8Array())
        blobs.set(other, first)
      },
    ],
  ])('visar inget som inte kan bevisas: %s', async (_what, damage) => {
    const { on, vault, akt, handling } = await withDocument(1_500_000)
    damage(on.disk.blobs, handling.fil.delar)
    expect(await refusal(vault.readIncoming(akt, handling.id))).toBe('integrity')
  })

  it('en full disk lämnar varken händelse eller delar', async () => {
    const { on, vault, akt, fil, head } = await withDocument(9000)
    const before = on.disk.blobs.size
    on.disk.failing = 'disk-full'
    expect(await refusal(vault.storeIncoming({ akt, head, uppgifter, fil }))).toBe('disk-full')
    on.disk.failing = null
    expect([on.disk.blobs.size, on.disk.staged.size]).toEqual([before, 0])
    expect((await must(vault.openAkt(akt, ''))).state.inkommet.handlingar).toHaveLength(1)
    await must(vault.storeIncoming({ akt, head, uppgifter, fil }))
  })

  it('nekar tomt, för stort, ett äldre huvud och en händelse utan fil', async () => {
    const { vault, akt, fil, head, handling } = await withDocument(9000)
    const store = (bytes: Uint8Array, at = head) =>
      vault.storeIncoming({ akt, head: at, uppgifter, fil: { ...fil, bytes } })
    expect(await refusal(store(new Uint8Array()))).toBe('invalid')
    expect(await refusal(store(new Uint8Array(20 * 1024 * 1024 + 1)))).toBe('invalid')
    await must(store(fil.bytes))
    expect(await refusal(store(fil.bytes))).toBe('stale-head')
    const opened = await must(vault.openAkt(akt, ''))
    const data = { id: handling.id, uppgifter, fil: handling.fil }
    const bodies = [{ type: 'handling.inkommen' as const, data }]
    expect(await refusal(vault.append({ akt, head: opened.head, bodies }))).toBe('invalid')
  })
})
