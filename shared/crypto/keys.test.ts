import { expect, it } from 'vitest'
import { flipped, newId, otherPlaces, random, somewhere } from '../../tests/support/cryptoKit'
import { keys, type SealKey } from './index'

async function wrapped() {
  const name = { keyId: newId(), epoch: 2 }
  const under = await keys.derive(await keys.master(random(32), name), 'wrap')
  const place = somewhere()
  const raw = random(32)
  return { under, place, raw, bytes: await keys.wrap(under, { place, raw, random }) }
}

it('en inslagen nyckel öppnas under sin nyckel på sin plats, 85 byte', async () => {
  const { under, place, raw, bytes } = await wrapped()
  expect(bytes).toHaveLength(85)
  expect(await keys.unwrap(under, { place, wrapped: bytes })).toEqual({ ok: true, value: raw })
  expect(keys.wrapKeyOf(bytes)).toEqual({
    ok: true,
    value: { keyId: under.keyId, epoch: under.epoch },
  })
})

it('en inslagen nyckel avvisas vid varje ändrad bit, avkortning och annan plats', async () => {
  const { under, place, bytes } = await wrapped()
  const opens = async (wrap: Uint8Array, at = place): Promise<boolean> =>
    (await keys.unwrap(under, { place: at, wrapped: wrap })).ok
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    expect([bit, await opens(flipped(bytes, bit))]).toEqual([bit, false])
  }
  for (let length = 0; length < bytes.length; length++) {
    expect(await opens(bytes.subarray(0, length))).toBe(false)
  }
  for (const other of otherPlaces(place)) expect(await opens(bytes, other)).toBe(false)
})

it('en inslagen nyckel avvisas under en annan nyckel', async () => {
  const { under, place, bytes } = await wrapped()
  const { under: other } = await wrapped()
  const disguised: SealKey = { ...other, keyId: under.keyId }
  for (const key of [other, disguised, { ...under, epoch: 9 }]) {
    const opened = await keys.unwrap(key, { place, wrapped: bytes })
    expect(opened).toEqual({ ok: false, error: { code: 'not-authentic' } })
  }
  await expect(keys.wrap(under, { place, raw: random(31), random })).rejects.toThrow(RangeError)
})

it('nycklar i minnet går inte att läsa ut, och de råa byten skrivs över', async () => {
  const raw = random(32)
  const master = await keys.master(raw, { keyId: newId(), epoch: 1 })
  const { key } = await keys.derive(master, 'record')
  expect(raw.every((byte) => byte === 0)).toBe(true)
  for (const handle of [master.base, key]) {
    expect(handle.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', handle)).rejects.toThrow()
  }
})
