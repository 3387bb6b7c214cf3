import { describe, expect, it } from 'vitest'
import {
  flipped,
  newId,
  otherPlaces,
  random,
  recordKey,
  somewhere,
} from '../../tests/support/cryptoKit'
import { envelope, keys, type Place, type SealKey } from './index'

const refusedAs = (code: string): unknown => ({ ok: false, error: { code } })
const payload = new TextEncoder().encode('Beslut om korttidsboende för Alva Exempel')

async function sealed() {
  const key = await recordKey()
  const place = somewhere()
  return { key, place, sealed: await envelope.seal(key, { place, payload, random }) }
}

async function sealedTo() {
  const name = { keyId: newId(), epoch: 1 }
  const key = { ...name, ...keys.createSealPair(random) }
  const place = somewhere()
  return { key, place, sealed: await envelope.sealTo(key, { place, payload, random }) }
}

async function accepts(key: SealKey, place: Place, bytes: Uint8Array): Promise<boolean> {
  return (await envelope.open(key, { place, sealed: bytes })).ok
}

describe('kuvert under nyckel', () => {
  it('öppnas på sin plats, två gånger lika, och ser olika ut varje gång', async () => {
    const a = await sealed()
    const again = await envelope.seal(a.key, { place: a.place, payload, random })
    expect(again).not.toEqual(a.sealed)
    for (const bytes of [a.sealed, a.sealed, again]) {
      expect(await envelope.open(a.key, { place: a.place, sealed: bytes })).toEqual({
        ok: true,
        value: payload,
      })
    }
    expect(envelope.keyOf(a.sealed)).toEqual({
      ok: true,
      value: { keyId: a.key.keyId, epoch: a.key.epoch },
    })
  })

  it('avvisar varje enskild ändrad bit', async () => {
    const { key, place, sealed: whole } = await sealed()
    let accepted = 0
    for (let bit = 0; bit < whole.length * 8; bit++) {
      if (await accepts(key, place, flipped(whole, bit))) accepted++
    }
    expect([whole.length, accepted]).toEqual([25 + 12 + 256 + 16, 0])
  })

  it('avvisar varje avkortning och varje tillägg', async () => {
    const { key, place, sealed: whole } = await sealed()
    for (let length = 0; length < whole.length; length++) {
      expect(await accepts(key, place, whole.subarray(0, length))).toBe(false)
    }
    expect(await accepts(key, place, new Uint8Array([...whole, 0]))).toBe(false)
  })

  it('avvisar varje annan plats: valv, tabell, post, version', async () => {
    const { key, place, sealed: bytes } = await sealed()
    for (const other of otherPlaces(place)) {
      expect(await envelope.open(key, { place: other, sealed: bytes })).toEqual(
        refusedAs('not-authentic'),
      )
    }
    for (let store = 1; store < 256; store++) {
      expect(await accepts(key, { ...place, store }, bytes)).toBe(store === place.store)
    }
  })

  it('avvisar bytta rader', async () => {
    const { key, place, sealed: mine } = await sealed()
    const other = { ...place, recordId: newId() }
    const theirs = await envelope.seal(key, { place: other, payload, random })
    expect(await accepts(key, place, theirs)).toBe(false)
    expect(await accepts(key, other, mine)).toBe(false)
  })

  it('avvisar andra nycklar, också med samma namn, annan epok eller annat ändamål', async () => {
    const { key, place, sealed: bytes } = await sealed()
    const stranger = { ...(await recordKey()), keyId: key.keyId }
    expect(await accepts(stranger, place, bytes)).toBe(false)
    expect(await accepts({ ...key, epoch: key.epoch + 1 }, place, bytes)).toBe(false)
    expect(await accepts({ ...key, keyId: newId() }, place, bytes)).toBe(false)
    const master = await keys.master(new Uint8Array(32).fill(9), key)
    const record = await keys.derive(master, 'record')
    const draft = await keys.derive(master, 'draft')
    const mine = await envelope.seal(record, { place, payload, random })
    expect(await accepts(record, place, mine)).toBe(true)
    expect(await accepts(draft, place, mine)).toBe(false)
  })

  it('skiljer senare version från skräp', async () => {
    const { key, place, sealed: bytes } = await sealed()
    const open = async (change: (copy: Uint8Array) => void) => {
      const copy = bytes.slice()
      change(copy)
      return envelope.open(key, { place, sealed: copy })
    }
    const later = await open((copy) => void (copy[3] = '2'.charCodeAt(0)))
    expect(later).toEqual(refusedAs('newer-version'))
    expect(await open((copy) => void (copy[4] = 9))).toEqual(refusedAs('newer-version'))
    expect(await open((copy) => void (copy[0] = 0))).toEqual(refusedAs('malformed'))
    expect(await open((copy) => void (copy[4] = 2))).toEqual(refusedAs('not-authentic'))
    expect(envelope.keyOf(new Uint8Array(3))).toEqual(refusedAs('malformed'))
  })

  it('visar bara längden i grova steg', async () => {
    const { key, place } = await sealed()
    const length = async (size: number): Promise<number> =>
      (await envelope.seal(key, { place, payload: new Uint8Array(size), random })).length - 53
    expect(await Promise.all([0, 1, 100, 252].map(length))).toEqual([256, 256, 256, 256])
    expect(await Promise.all([253, 1000, 5000].map(length))).toEqual([272, 1024, 5120])
    const big = new Uint8Array(100_000).fill(7)
    const sealedBig = await envelope.seal(key, { place, payload: big, random })
    const opened = await envelope.open(key, { place, sealed: sealedBig })
    expect(opened.ok && opened.value.length).toBe(100_000)
  })
})

describe('kuvert till öppen nyckel', () => {
  it('öppnas bara av rätt hemlig nyckel på rätt plats', async () => {
    const { key, place, sealed: bytes } = await sealedTo()
    expect(await envelope.openFrom(key, { place, sealed: bytes })).toEqual({
      ok: true,
      value: payload,
    })
    const stranger = { ...key, ...keys.createSealPair(random) }
    expect((await envelope.openFrom(stranger, { place, sealed: bytes })).ok).toBe(false)
    for (const other of otherPlaces(place)) {
      expect(await envelope.openFrom(key, { place: other, sealed: bytes })).toEqual(
        refusedAs('not-authentic'),
      )
    }
    const aes = { ...(await recordKey()), keyId: key.keyId, epoch: key.epoch }
    expect(await accepts(aes, place, bytes)).toBe(false)
  })

  it('avvisar ändrade bitar, avkortning och en avsändarpunkt av låg ordning', async () => {
    const { key, place, sealed: whole } = await sealedTo()
    const opens = async (bytes: Uint8Array): Promise<boolean> =>
      (await envelope.openFrom(key, { place, sealed: bytes })).ok
    for (let bit = 0; bit < whole.length * 8; bit++) {
      // X25519 ignores the top bit of the point (RFC 7748 §5); HPKE binds enc itself, so it is refused too.
      expect([bit, await opens(flipped(whole, bit))]).toEqual([bit, false])
    }
    for (let length = 0; length < whole.length; length += 7) {
      expect(await opens(whole.subarray(0, length))).toBe(false)
    }
    const low = whole.slice()
    low.fill(0, 25, 57)
    expect(await envelope.openFrom(key, { place, sealed: low })).toEqual(refusedAs('not-authentic'))
  }, 60_000)
})
