import { describe, expect, it } from 'vitest'
import { CHEAP, newId, random } from '../../tests/support/cryptoKit'
import { keys, slots, STANDARD_KDF, type KdfPolicy, type NewSlot, type Secret } from './index'
import { readSlotJson, writeSlotJson, type SlotJson } from './slotFormat'

const PASS: Secret = { kind: 'pass', passphrase: 'gräs åker tomat bänk fågel sjö' }
const refusedAs = (code: string): unknown => ({ ok: false, error: { code } })

async function made(secret: Secret = PASS, change: Partial<NewSlot> = {}) {
  const user = keys.createUserKeys(random)
  const slot = { vaultId: newId(), slotId: newId(), label: 'ÅÖ', counter: 4, keys: user, secret }
  const json = await slots.createSlot({ ...slot, ...change }, { policy: CHEAP, random })
  if (!json.ok) throw new Error(json.error.code)
  return { json: json.value, user, slot }
}

async function parsed(json: string): Promise<SlotJson> {
  const slot = await readSlotJson(json)
  if (!slot.ok) throw new Error(slot.error.code)
  return slot.value
}

/** As an attacker would: the field changed and the plain checksum made right again. */
async function forged(json: string, change: (slot: SlotJson) => SlotJson): Promise<string> {
  return writeSlotJson(change(await parsed(json)))
}

describe('lösenfrasens lås', () => {
  it('öppnas av sin fras och säger före det bara det som får synas', async () => {
    const { json, user, slot } = await made()
    const info = {
      vaultId: slot.vaultId,
      slotId: slot.slotId,
      label: 'ÅÖ',
      kind: 'pass',
      counter: 4,
    }
    const publicKeys = { x: user.x.publicKey, ed: user.ed.publicKey }
    expect(await slots.inspectSlot(json)).toEqual({ ok: true, value: { ...info, publicKeys } })
    const opened = await slots.openSlot(json, PASS, CHEAP)
    expect(opened).toEqual({ ok: true, value: { info: { ...info, publicKeys }, keys: user } })
    expect(Object.keys(JSON.parse(json)).sort()).toEqual(
      ['commit', 'ct', 'ctr', 'ds', 'kdf', 'kind', 'label', 'nonce']
        .concat(['pubEd', 'pubX', 'slotId', 'sum', 'v', 'vault'])
        .sort(),
    )
  })

  it('är samma fras hur åäö än skrivs', async () => {
    for (const [typed, retyped] of [
      ['åäö ÅÄÖ sex ord till', 'åäö ÅÄÖ sex ord till'.normalize('NFD')],
      ['a\u030ang a\u0308ng o\u0308rt', 'ång äng ört'],
      ['ﬁn ０１２ 👩‍🌾', 'fin 012 👩‍🌾'],
    ] as const) {
      const { json } = await made({ kind: 'pass', passphrase: typed })
      const opened = await slots.openSlot(json, { kind: 'pass', passphrase: retyped }, CHEAP)
      expect([typed, opened.ok]).toEqual([typed, true])
    }
  })

  it('svarar lika på varje fel fras', async () => {
    const { json } = await made()
    const wrong = [
      '',
      ' ',
      'x',
      'gräs åker tomat bänk fågel sjö ',
      'Gräs åker tomat bänk fågel sjö',
    ]
    for (const passphrase of [...wrong, 'x'.repeat(1_000_000), '👩‍🌾', '\u0000']) {
      const opened = await slots.openSlot(json, { kind: 'pass', passphrase }, CHEAP)
      expect(opened).toEqual(refusedAs('wrong-secret'))
    }
    const key = random(32)
    expect(await slots.openSlot(json, { kind: 'recovery', key }, CHEAP)).toEqual(
      refusedAs('wrong-secret'),
    )
  })

  it('görs inte med tom eller orimligt lång fras', async () => {
    for (const passphrase of ['', 'x'.repeat(1025)]) {
      await expect(made({ kind: 'pass', passphrase })).rejects.toThrow('wrong-secret')
    }
  })

  it('avvisar varje ändrad bit i filen som skada, inte som fel fras', async () => {
    const { json } = await made()
    const bytes = new TextEncoder().encode(json)
    const codes = new Set<string>()
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const copy = bytes.slice()
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const opened = await slots.openSlot(new TextDecoder().decode(copy), PASS, CHEAP)
      codes.add(opened.ok ? `accepted bit ${bit}` : opened.error.code)
    }
    expect([...codes].sort()).toEqual(['malformed', 'newer-version'])
    for (let length = 0; length < json.length; length += 3) {
      expect((await slots.openSlot(json.slice(0, length), PASS, CHEAP)).ok).toBe(false)
    }
    for (const text of [` ${json}`, json.replace(',', ', '), '{}', '[]', 'null', `${json}}`]) {
      expect(await slots.openSlot(text, PASS, CHEAP)).toEqual(refusedAs('malformed'))
    }
  })

  it('avvisar varje ändrad siffra i varje fält, också med rätt kontrollsumma', async () => {
    const { json } = await made()
    const slot = await parsed(json)
    let tried = 0
    const attack = async (change: (slot: SlotJson) => SlotJson): Promise<void> => {
      const opened = await slots.openSlot(await forged(json, change), PASS, CHEAP)
      expect(opened.ok || opened.error.code).toMatch(/^(wrong-secret|not-authentic)$/)
      tried++
    }
    const turn = (hex: string, at: number): string =>
      hex.slice(0, at) +
      ((Number.parseInt(hex[at] ?? '0', 16) ^ 1) & 15).toString(16) +
      hex.slice(at + 1)
    for (const field of ['vault', 'slotId', 'pubX', 'pubEd', 'commit', 'nonce', 'ct'] as const) {
      for (let at = 0; at < slot[field].length; at++) {
        await attack((s) => ({ ...s, [field]: turn(s[field], at) }))
      }
    }
    await attack((s) => ({ ...s, label: 'XX' }))
    await attack((s) => ({ ...s, ctr: 5 }))
    await attack((s) => ({ ...s, pubEd: '' }))
    await attack((s) => ({ ...s, kdf: { ...s.kdf, salt: turn(s.kdf.salt, 3) } }) as SlotJson)
    await attack((s) => ({ ...s, kdf: { ...s.kdf, t: 2 } }) as SlotJson)
    expect(tried).toBe(32 + 32 + 64 + 64 + 64 + 24 + 160 + 5)
  })

  it('tar inte ett annat låses innehåll', async () => {
    const [mine, theirs] = [await made(), await made()]
    const other = await parsed(theirs.json)
    const { nonce, ct, commit } = other
    const swapped = await forged(mine.json, (slot) => ({ ...slot, nonce, ct }))
    expect(await slots.openSlot(swapped, PASS, CHEAP)).toEqual(refusedAs('not-authentic'))
    const committed = await forged(mine.json, (slot) => ({ ...slot, nonce, ct, commit }))
    expect(await slots.openSlot(committed, PASS, CHEAP)).toEqual(refusedAs('wrong-secret'))
  })

  it('vägrar ett lås från en senare version', async () => {
    const { json } = await made()
    const later = json.replace('"v":1', '"v":2')
    expect(await slots.openSlot(later, PASS, CHEAP)).toEqual(refusedAs('newer-version'))
    expect(await slots.inspectSlot('{"v":3,"new":true}')).toEqual(refusedAs('newer-version'))
  })
})

describe('återställningsnyckelns lås', () => {
  it('öppnas av sin nyckel och kan inte signera', async () => {
    const key = random(32)
    const recoveryKeys = { x: keys.createSealPair(random), ed: null }
    const { json } = await made({ kind: 'recovery', key }, { keys: recoveryKeys })
    expect(await slots.openSlot(json, { kind: 'recovery', key }, CHEAP)).toMatchObject({
      ok: true,
      value: { keys: recoveryKeys, info: { kind: 'recovery', publicKeys: { ed: null } } },
    })
    for (const wrong of [random(32), key.subarray(1), new Uint8Array(0)]) {
      const opened = await slots.openSlot(json, { kind: 'recovery', key: wrong }, CHEAP)
      expect(opened).toEqual(refusedAs('wrong-secret'))
    }
    expect(await slots.openSlot(json, PASS, CHEAP)).toEqual(refusedAs('wrong-secret'))
  })
})

describe('Argon2-golvet', () => {
  const withKdf = async (change: object): Promise<string> =>
    forged(
      (await made()).json,
      (slot) => ({ ...slot, kdf: { ...slot.kdf, ...change } }) as SlotJson,
    )

  it('vägrar för låga och för höga krav innan minne tas', async () => {
    const asked = [
      { m: 65_535, t: 3 },
      { m: 131_072, t: 2 },
      { m: 131_072, t: 3, p: 0 },
      { m: 1_048_577, t: 3 },
      { m: 131_072, t: 11 },
      { m: 131_072, t: 3, p: 5 },
      { m: 1e9, t: 1e9, p: 1e9 },
      { m: 65_536.5, t: 3 },
      { m: -1, t: -1, p: -1 },
      { m: Number.MAX_VALUE, t: 3 },
    ]
    const before = process.memoryUsage().rss
    for (const kdf of asked) {
      const opened = await slots.openSlot(await withKdf(kdf), PASS, STANDARD_KDF)
      expect([kdf, opened]).toEqual([kdf, refusedAs('refused-parameters')])
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
    const json = (await made()).json
    for (const m of ['"x"', 'null', '[1]', '1e999', '-0', 'NaN']) {
      const opened = await slots.openSlot(json.replace('"m":64', `"m":${m}`), PASS, STANDARD_KDF)
      expect([m, opened]).toEqual([m, refusedAs('malformed')])
    }
  })

  it('gör nya lås med 128 MiB och tre varv', async () => {
    expect(STANDARD_KDF).toEqual({
      make: { m: 131_072, t: 3, p: 1 },
      floor: { m: 65_536, t: 3, p: 1 },
      ceiling: { m: 1_048_576, t: 10, p: 4 },
    })
    const lowest: KdfPolicy = { ...STANDARD_KDF, make: STANDARD_KDF.floor }
    const slot = { vaultId: newId(), slotId: newId(), label: 'AB', counter: 1, secret: PASS }
    const user = keys.createUserKeys(random)
    const json = await slots.createSlot({ ...slot, keys: user }, { policy: lowest, random })
    if (!json.ok) throw new Error(json.error.code)
    expect((await slots.openSlot(json.value, PASS, STANDARD_KDF)).ok).toBe(true)
    const weak = await slots.createSlot(
      { ...slot, keys: user },
      {
        policy: { ...STANDARD_KDF, make: { m: 1024, t: 1, p: 1 } },
        random,
      },
    )
    expect(weak).toEqual(refusedAs('refused-parameters'))
  }, 60_000)
})
