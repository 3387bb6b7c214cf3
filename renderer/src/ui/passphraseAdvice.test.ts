import { describe, expect, it } from 'vitest'
import { adviseOnPassphrase } from './passphraseAdvice'
import { randomWords, words } from './passphraseWords'

const names = ['Elin Mallgren', 'Osby kommun']

describe('råd om lösenfrasen', () => {
  it.each([
    ['kort', { ok: false, code: 'too-short', missing: 11 }],
    ['fjorton tecken', { ok: false, code: 'too-short', missing: 1 }],
    ['femton tecken!!', { ok: true }],
    ['bara gemener utan siffror', { ok: true }],
    ['aaaaaaaaaaaaaaaaa', { ok: false, code: 'repeated' }],
    ['hejhejhejhejhejhej', { ok: false, code: 'repeated' }],
    ['lösenord lösenord', { ok: false, code: 'common' }],
    ['Correct horse battery staple', { ok: false, code: 'common' }],
    ['elin mallgren osby 2026', { ok: false, code: 'personal' }],
    ['elin cyklar över ett blått tak', { ok: true }],
  ])('%s', (phrase, expected) => {
    expect(adviseOnPassphrase(phrase, names)).toEqual(expected)
  })
})

describe('slumpade ord', () => {
  it('listan har 1 024 olika ord, så att varje ord är tio bitar', () => {
    expect(words.length).toBe(1024)
    expect(new Set(words).size).toBe(1024)
    expect(words.every((word) => /^[a-zåäö]{3,9}$/u.test(word))).toBe(true)
  })

  it('väljer åtta efter slumptalets bitar, tio åt gången: 80 bitar', () => {
    expect(randomWords('0'.repeat(32))).toBe(
      Array<string>(8)
        .fill(words[0] ?? '')
        .join(' '),
    )
    expect(randomWords('f'.repeat(32))).toBe(
      Array<string>(8)
        .fill(words[1023] ?? '')
        .join(' '),
    )
    const later = randomWords((5n << 70n).toString(16).padStart(32, '0')).split(' ')
    expect(later.map((word) => words.indexOf(word))).toEqual([0, 0, 0, 0, 0, 0, 0, 5])
  })
})
