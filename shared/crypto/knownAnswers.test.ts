import { ed25519 } from '@noble/curves/ed25519.js'
import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from './bytes'
import { kemSecret, keySchedule } from './hpke'
import { stretch, type KdfParams } from './kdf'
import { paddedLength } from './padding'
import { gcmOpen, gcmSeal, hkdfBits, hmac, importAes, importBase } from './primitives'
import { chain, CHAIN_START, sha256 } from './hash'
import { sign, verify } from './signing'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (text: string): Uint8Array => fromHex(text, text.length / 2)

describe('kända svar', () => {
  it('AES-256-GCM: testfall 16 i McGrew och Viega', async () => {
    const key = await importAes(
      hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
    )
    const nonce = hex('cafebabefacedbaddecaf888')
    const aad = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')
    const plaintext = hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    )
    const sealed = await gcmSeal({ key, nonce, aad }, plaintext)
    expect(toHex(sealed)).toBe(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
        '76fc6ece0f4e1768cddf8853bb2d551b',
    )
    expect(await gcmOpen({ key, nonce, aad }, sealed)).toEqual(plaintext)
  })

  it('Argon2id v1.3: referensprogrammets svar', async () => {
    const floor = { m: 8, t: 1, p: 1 }
    const ceiling = { m: 65_536, t: 4, p: 4 }
    const argon = async (params: KdfParams, password = 'password'): Promise<string> => {
      const policy = { make: params, floor, ceiling }
      const key = await stretch(password, utf8('somesalt'), { params, policy })
      return key.ok ? toHex(key.value) : key.error.code
    }
    expect(await argon({ m: 65_536, t: 2, p: 1 })).toBe(
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    )
    expect(await argon({ m: 256, t: 2, p: 1 })).toBe(
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    )
    expect(await argon({ m: 256, t: 2, p: 2 })).toBe(
      '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037',
    )
    expect(await argon({ m: 65_536, t: 2, p: 1 }, 'differentpassword')).toBe(
      '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde',
    )
  })

  it('HKDF-SHA-256: RFC 5869 testfall 3, och HMAC: RFC 4231 testfall 2', async () => {
    const okm = await hkdfBits(await importBase(new Uint8Array(22).fill(0x0b)), new Uint8Array(0))
    expect(toHex(okm)).toBe('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d')
    expect(toHex(await hmac(utf8('Jefe'), utf8('what do ya want for nothing?')))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
    expect(toHex(await hmac(new Uint8Array(0), new Uint8Array(0)))).toBe(
      'b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad',
    )
  })

  it('HPKE: RFC 9180 A.1.1, KEM och nyckelschema', async () => {
    const enc = hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431')
    const to = hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d')
    const secret = hex('52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736')
    const { x25519 } = await import('@noble/curves/ed25519.js')
    expect(toHex(x25519.getPublicKey(secret))).toBe(toHex(enc))
    const shared = await kemSecret(x25519.getSharedSecret(secret, to), enc, to)
    expect(toHex(shared)).toBe('fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc')
    const info = hex('4f6465206f6e2061204772656369616e2055726e')
    const aes128 = await keySchedule(shared, info, { id: 0x0001, keyLength: 16 })
    expect(toHex(aes128.key)).toBe('4531685d41d65f03dc48f6b8302c05b0')
    expect(toHex(aes128.nonce)).toBe('56d890e5accaaf011cff4b7d')
  })

  it('Ed25519: RFC 8032 7.1, och etiketten ingår i det signerade', () => {
    const vectors = [
      [
        '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
        'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
        '',
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ],
      [
        '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
        '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
        '72',
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
      ],
    ] as const
    for (const [secret, publicKey, message, signature] of vectors) {
      expect(toHex(ed25519.getPublicKey(hex(secret)))).toBe(publicKey)
      expect(toHex(ed25519.sign(hex(message), hex(secret)))).toBe(signature)
    }
    const secret = hex(vectors[0][0])
    const publicKey = hex(vectors[0][1])
    const bytes = utf8('beslut')
    const signature = sign(secret, 'akta/event/v1', bytes)
    expect(toHex(signature)).toBe(toHex(ed25519.sign(utf8('akta/event/v1\0beslut'), secret)))
    expect(verify(publicKey, { label: 'akta/event/v1', bytes, signature })).toBe(true)
    expect(verify(publicKey, { label: 'akta/event/v2', bytes, signature })).toBe(false)
    expect(verify(publicKey, { label: 'akta/event/v1', bytes: utf8('besluT'), signature })).toBe(
      false,
    )
    for (let bit = 0; bit < 512; bit++) {
      const changed = signature.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(verify(publicKey, { label: 'akta/event/v1', bytes, signature: changed })).toBe(false)
    }
    for (const key of [new Uint8Array(32), new Uint8Array(32).fill(255), new Uint8Array(3)]) {
      expect(verify(key, { label: 'akta/event/v1', bytes, signature })).toBe(false)
    }
  }, 60_000)

  it('SHA-256 och kedjans första länk', async () => {
    expect(toHex(await sha256(utf8('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    const link = { label: 'akta/log/v1', index: 1, previous: CHAIN_START } as const
    const content = utf8('abc')
    const expected = await sha256(
      new Uint8Array([
        ...utf8('akta/log/v1\0'),
        ...[0, 0, 0, 0, 0, 0, 0, 1],
        ...CHAIN_START,
        ...(await sha256(content)),
      ]),
    )
    const first = await chain({ ...link, content })
    expect(toHex(first)).toBe(toHex(expected))
    for (const other of [
      { ...link, content: utf8('abd') },
      { ...link, content, index: 2 },
      { ...link, content, label: 'akta/annat/v1' as const },
      { ...link, content, previous: first },
    ]) {
      expect(toHex(await chain(other))).not.toBe(toHex(first))
    }
  })

  it('Padmé: längderna ligger glest och kostar högst en åttondel', () => {
    expect([0, 1, 256, 257, 300, 1000, 65_537].map(paddedLength)).toEqual([
      256, 256, 256, 272, 304, 1024, 67_584,
    ])
    const seen = new Set<number>()
    for (let length = 257; length < 200_000; length += 13) {
      const padded = paddedLength(length)
      seen.add(padded)
      expect(padded).toBeGreaterThanOrEqual(length)
      expect(padded).toBeLessThan(length * 1.125)
      expect(paddedLength(padded)).toBe(padded)
    }
    expect(seen.size).toBeLessThan(260)
  })
})
