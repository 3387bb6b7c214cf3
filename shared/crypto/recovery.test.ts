import { describe, expect, it } from 'vitest'
import { countingRandom, random } from '../../tests/support/cryptoKit'
import { recovery } from './index'

const { formatRecoveryKey, parseRecoveryKey } = recovery
const refused = { ok: false, error: { code: 'malformed' } }

describe('återställningsnyckeln på papper', () => {
  it('är fjorton grupper om fyra tecken som inte går att förväxla', async () => {
    for (let n = 0; n < 50; n++) {
      const key = random(32)
      const text = await formatRecoveryKey(key)
      const group = '[0-9A-HJKMNP-TV-Z]{4}'
      expect(text).toMatch(new RegExp(`^(${group}-){13}${group}$`))
      expect(await parseRecoveryKey(text)).toEqual({ ok: true, value: key })
    }
    expect(await formatRecoveryKey(new Uint8Array(32))).toMatch(/^(0000-){12}0/)
  })

  it('läses som människor skriver', async () => {
    const key = countingRandom()(32)
    const text = await formatRecoveryKey(key)
    const typed = [
      text.toLowerCase(),
      text.replaceAll('-', ''),
      text.replaceAll('-', ' '),
      `  ${text.replaceAll('-', ' – ')}\n`,
      text.replaceAll('0', 'O').replaceAll('1', 'l'),
      text.replaceAll('0', 'o').replaceAll('1', 'I'),
    ]
    for (const variant of typed) {
      expect(await parseRecoveryKey(variant)).toEqual({ ok: true, value: key })
    }
  })

  it('märker varje fel tecken, byte av grannar och avkortning', async () => {
    const text = (await formatRecoveryKey(countingRandom(7)(32))).replaceAll('-', '')
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === '7' ? '8' : '7'
      const wrong = text.slice(0, at) + other + text.slice(at + 1)
      expect([at, await parseRecoveryKey(wrong)]).toEqual([at, refused])
      const [a = '', b = ''] = [text[at], text[at + 1]]
      const swapped = text.slice(0, at) + b + a + text.slice(at + 2)
      if (a !== b && b !== '') expect(await parseRecoveryKey(swapped)).toEqual(refused)
      expect(await parseRecoveryKey(text.slice(0, at))).toEqual(refused)
    }
    for (const junk of ['', 'U'.repeat(56), 'å'.repeat(56), `${text}0`, 'x'.repeat(1_000_000)]) {
      expect(await parseRecoveryKey(junk)).toEqual(refused)
    }
    await expect(formatRecoveryKey(new Uint8Array(31))).rejects.toThrow(RangeError)
  })
})
