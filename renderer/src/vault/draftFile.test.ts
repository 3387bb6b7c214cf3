import { describe, expect, it } from 'vitest'
import { toHex } from '@shared/crypto'
import { AktId } from '@shared/domain/primitives'
import { decodeDraft, encodeDraft } from './draftFile'

const owner = 'ab'.repeat(16)
const akt = AktId.parse('cd'.repeat(16))
const wrapped = new Uint8Array(85).fill(1)
const shared = new Uint8Array(85).fill(2)
const box = Uint8Array.of(9, 8, 7)

/** What the three versions look like on disk; they are read like this for ever. */
const FROZEN = {
  1: `01${owner}0000000000000005${'01'.repeat(85)}090807`,
  2: `02${owner}0000000000000005${akt}${'01'.repeat(85)}090807`,
  3: `03${owner}0000000000000005${akt}${'02'.repeat(85)}${'01'.repeat(85)}090807`,
} as const

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}

describe('utkastets fil', () => {
  it('skrivs som version 2, och som version 3 där kollegor får läsa', () => {
    const draft = { owner, rev: 5, akt, wrapped, box }
    expect(toHex(encodeDraft({ ...draft, shared: null }))).toBe(FROZEN[2])
    expect(toHex(encodeDraft({ ...draft, shared }))).toBe(FROZEN[3])
  })

  it('läses i alla versioner, och den första vet inte i vilken akt det ligger', () => {
    const same = { owner, rev: 5, wrapped, box }
    expect(decodeDraft(fromHex(FROZEN[1]))).toEqual({ ...same, akt: null, shared: null })
    expect(decodeDraft(fromHex(FROZEN[2]))).toEqual({ ...same, akt, shared: null })
    expect(decodeDraft(fromHex(FROZEN[3]))).toEqual({ ...same, akt, shared })
  })

  it('nekas när den är avklippt eller av en senare version', () => {
    for (const text of Object.values(FROZEN)) {
      expect(decodeDraft(fromHex(text.slice(0, -6)))).toBeNull()
    }
    expect(decodeDraft(fromHex(`04${FROZEN[3].slice(2)}`))).toBeNull()
    expect(decodeDraft(new Uint8Array())).toBeNull()
  })
})
