import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHEAP, countingRandom } from '../../tests/support/cryptoKit'
import { envelope, fromHex, keys, recovery, signing, slots, toHex } from './index'

/**
 * Version 1 of every sealed format, frozen 2026-11-22. What these files hold must open for ever; a new
 * version gets a file of its own beside this one, and this one stays.
 */
type Frozen = Readonly<Record<keyof Awaited<ReturnType<typeof seal>>, string>>
const path = join(import.meta.dirname, '../../tests/fixtures/crypto/v1.json')
const frozen = JSON.parse(readFileSync(path, 'utf8')) as Frozen

const place = { vaultId: '0a'.repeat(16), store: 1, recordId: '0b'.repeat(16), rev: 3 }
const name = { keyId: '0c'.repeat(16), epoch: 2 }
const payload = new TextEncoder().encode('{"type":"anteckning","text":"Åsa ringde, ö-bo"}')
const passphrase = 'åtta små grodor åt öl på en ö'
const recoveryKey = Uint8Array.from({ length: 32 }, (_, at) => 255 - at)
const label = 'akta/event/v1'

async function parts() {
  const random = countingRandom(1)
  const user = keys.createUserKeys(random)
  const master = await keys.master(new Uint8Array(32).fill(0x5a), name)
  const record = await keys.derive(master, 'record')
  const wrapKey = await keys.derive(master, 'wrap')
  return { random, user, record, wrapKey }
}

/** Today's writers, with the randomness of that day. */
async function seal() {
  const { random, user, record, wrapKey } = await parts()
  const slot = { vaultId: place.vaultId, slotId: '0d'.repeat(16), label: 'ÅÖ', counter: 1 }
  const create = async (secret: Parameters<typeof slots.openSlot>[1], owner = user) => {
    const made = await slots.createSlot(
      { ...slot, keys: secret.kind === 'pass' ? owner : { ...owner, ed: null }, secret },
      { policy: CHEAP, random },
    )
    return made.ok ? made.value : made.error.code
  }
  return {
    envelope: toHex(await envelope.seal(record, { place, payload, random })),
    envelopeTo: toHex(
      await envelope.sealTo({ ...name, publicKey: user.x.publicKey }, { place, payload, random }),
    ),
    wrap: toHex(await keys.wrap(wrapKey, { place, raw: recoveryKey, random })),
    slotPass: await create({ kind: 'pass', passphrase }),
    slotRecovery: await create({ kind: 'recovery', key: recoveryKey }),
    signature: toHex(signing.sign(user.ed.secretKey, label, payload)),
    paper: await recovery.formatRecoveryKey(recoveryKey),
  }
}

const bytesOf = (hex: string): Uint8Array => fromHex(hex, hex.length / 2)

describe('version 1 av varje förseglat format', () => {
  it('öppnas fortfarande', async () => {
    const { user, record, wrapKey } = await parts()
    const opened = { ok: true, value: payload }
    expect(await envelope.open(record, { place, sealed: bytesOf(frozen.envelope) })).toEqual(opened)
    const secret = { ...name, secretKey: user.x.secretKey }
    const sealed = bytesOf(frozen.envelopeTo)
    expect(await envelope.openFrom(secret, { place, sealed })).toEqual(opened)
    expect(await keys.unwrap(wrapKey, { place, wrapped: bytesOf(frozen.wrap) })).toEqual({
      ok: true,
      value: recoveryKey,
    })
    const pass = await slots.openSlot(frozen.slotPass, { kind: 'pass', passphrase }, CHEAP)
    expect(pass).toMatchObject({ ok: true, value: { keys: user, info: { label: 'ÅÖ' } } })
    const paper = await recovery.parseRecoveryKey(frozen.paper)
    expect(paper).toEqual({ ok: true, value: recoveryKey })
    const byPaper = { kind: 'recovery', key: recoveryKey } as const
    expect(await slots.openSlot(frozen.slotRecovery, byPaper, CHEAP)).toMatchObject({
      ok: true,
      value: { keys: { x: user.x, ed: null } },
    })
    const signature = bytesOf(frozen.signature)
    expect(signing.verify(user.ed.publicKey, { label, bytes: payload, signature })).toBe(true)
  })

  it('skrivs fortfarande byte för byte likadant', async () => {
    expect(await seal()).toEqual(frozen)
  })
})
