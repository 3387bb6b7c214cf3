import { describe, expect, it } from 'vitest'
import { storageChannels, type Channel } from '@shared/ipc/channels'
import { contract, type AktaApi } from '@shared/ipc/contract'
import { createStorageClient } from '@shared/ipc/storageClient'
import {
  frame,
  reopen,
  scratchFolder,
  SLOT,
  testDeps,
  unwrap,
  VAULT,
} from '../../tests/support/storageKit'
import type { StorageDeps } from '../services/storage/deps'
import { storageHandlers } from './storageHandlers'

const BLOB = 'bb'.repeat(16)

/** The window's side over the real contract: cloned and parsed in and out, as register.ts does. */
async function overTheBorder(deps: StorageDeps) {
  const storage = await reopen(deps)
  const handlers = storageHandlers(async () => storage)
  const calls = storageChannels.map((channel) => [
    channel,
    async (input: unknown) => {
      const run = handlers[channel] as (input: unknown) => Promise<unknown>
      const answer = await run(contract[channel].input.parse(structuredClone(input)))
      return structuredClone(contract[channel].output.parse(answer))
    },
  ])
  return createStorageClient(Object.fromEntries(calls) as AktaApi)
}

describe('lagringens kanaler', () => {
  it('bär hela porten: skapa, spara, kopiera, återställa', async () => {
    const folder = scratchFolder()
    const port = await overTheBorder(testDeps({ folder: () => folder }))
    expect(unwrap(await port.state()).exists).toBe(false)
    unwrap(await port.create(VAULT))
    unwrap(await port.writeSlot({ slotId: SLOT, json: '{"v":1}' }))
    unwrap(await port.writeKeyFile(frame(1)))
    unwrap(await port.appendJournal({ expect: 0, frames: [frame(1), frame(2)] }))
    unwrap(await port.writeBlob({ id: BLOB, bytes: frame(3) }))
    unwrap(await port.writeDraft({ id: BLOB, bytes: frame(4) }))
    expect(unwrap(await port.listDrafts())).toEqual([{ id: BLOB, bytes: frame(4) }])
    unwrap(await port.removeDraft(BLOB))
    expect(await port.appendJournal({ expect: 0, frames: [frame(1)] })).toEqual({
      ok: false,
      error: { code: 'already-exists' },
    })
    unwrap(await port.writeBackup({ header: '{}' }))
    unwrap(await port.markCleanExit())
    const name = 'akta-a1a1a1a1-20261122-100000-2.aktabak'
    const other = await overTheBorder(testDeps({ file: () => `${folder}/${name}` }))
    expect(unwrap(await other.stageRestore()).slots).toEqual(unwrap(await port.listSlots()))
    unwrap(await other.abandonRestore())
    unwrap(await other.stageRestore())
    unwrap(await other.commitRestore())
    expect(unwrap(await other.readKeyFile())).toEqual(frame(1))
    expect(unwrap(await other.readBlob(BLOB))).toEqual(frame(3))
    const { frames } = unwrap(await other.readJournal({ from: 1, max: 10 }))
    expect(frames).toEqual([frame(1), frame(2)])
  })

  it('släpper inte in sökvägar, okända fält, tomma eller för stora värden', () => {
    const big = new Uint8Array(8 * 1024 * 1024 + 1)
    const bad: readonly (readonly [Channel, unknown])[] = [
      ['blobs:read', { id: '../../etc/passwd' }],
      ['blobs:read', { id: BLOB, path: '/tmp' }],
      ['blobs:write', { id: BLOB, bytes: 'text' }],
      ['drafts:write', { id: BLOB, bytes: big }],
      ['drafts:remove', { id: `${BLOB}0` }],
      ['slots:write', { slotId: SLOT, json: 'x'.repeat(8193) }],
      ['slots:write', { slotId: BLOB.toUpperCase(), json: '{}' }],
      ['journal:append', { expect: -1, frames: [frame(1)] }],
      ['journal:append', { expect: 0, frames: [] }],
      ['journal:append', { expect: 0, frames: [new Uint8Array(0)] }],
      ['journal:append', { expect: 0, frames: [big] }],
      ['journal:append', { expect: 0, frames: Array(9).fill(big.subarray(1)) }],
      ['journal:read', { from: 0, max: 1 }],
      ['journal:read', { from: 1, max: 10_001 }],
      ['backup:write', { header: '', folder: '/tmp' }],
      ['restore:stage', '/tmp/x.aktabak'],
      ['vault:create', { ...VAULT, vaultId: 'x' }],
    ]
    for (const [channel, input] of bad) {
      expect([channel, contract[channel].input.safeParse(input).success]).toEqual([channel, false])
    }
  })
})
