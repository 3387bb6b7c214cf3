import { describe, expect, it } from 'vitest'
import { envelope, keys, recovery, slots, toHex, type KdfPolicy, type Random } from './index'

const random: Random = (n) => crypto.getRandomValues(new Uint8Array(n))
const cheap = { m: 64, t: 1, p: 1 }
const policy: KdfPolicy = { make: cheap, floor: cheap, ceiling: cheap }
const id = (): string => toHex(random(16))

describe('kryptodörren', () => {
  it('öppnar det som den förseglar', async () => {
    const place = { vaultId: id(), store: 1, recordId: id(), rev: 1 }
    const master = await keys.master(random(32), { keyId: id(), epoch: 0 })
    const key = await keys.derive(master, 'record')
    const payload = random(1000)
    const sealed = await envelope.seal(key, { place, payload, random })
    expect(await envelope.open(key, { place, sealed })).toEqual({ ok: true, value: payload })
    const pair = keys.createSealPair(random)
    const name = { keyId: id(), epoch: 1 }
    const sent = await envelope.sealTo({ ...name, ...pair }, { place, payload, random })
    expect(await envelope.openFrom({ ...name, ...pair }, { place, sealed: sent })).toEqual({
      ok: true,
      value: payload,
    })
    const raw = random(32)
    const wrapKey = await keys.derive(master, 'wrap')
    const wrapped = await keys.wrap(wrapKey, { place, raw, random })
    expect(await keys.unwrap(wrapKey, { place, wrapped })).toEqual({ ok: true, value: raw })
  })

  it('öppnar ett lås med lösenfras eller återställningsnyckel', async () => {
    const user = keys.createUserKeys(random)
    const key = random(32)
    const secrets = [
      { kind: 'pass', passphrase: 'åäö korrekt häst' },
      { kind: 'recovery', key },
    ] as const
    for (const secret of secrets) {
      const made = await slots.createSlot(
        { vaultId: id(), slotId: id(), label: 'AB', counter: 1, keys: user, secret },
        { policy, random },
      )
      if (!made.ok) throw new Error(made.error.code)
      const opened = await slots.openSlot(made.value, secret, policy)
      expect(opened).toMatchObject({ ok: true, value: { keys: user, info: { label: 'AB' } } })
    }
    const typed = (await recovery.formatRecoveryKey(key)).toLowerCase()
    expect(await recovery.parseRecoveryKey(typed)).toEqual({ ok: true, value: key })
  })
})
