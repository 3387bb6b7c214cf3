import { describe, expect, it } from 'vitest'
import { fraser as words } from '@renderer/text/sv/journal'
import { readFras, withFras } from './fraserForm'

const known = [{ name: 'Hembesök', text: 'Hembesök enligt överenskommelse.' }]

describe('kontorets fraser', () => {
  it('sparas med namn och text, i namnordning', () => {
    const read = readFras({ name: ' Avböjd ', text: ' Avböjer kommunicering. ' }, known, null)
    expect(read).toEqual({ ok: true, fras: { name: 'Avböjd', text: 'Avböjer kommunicering.' } })
    if (read.ok) {
      expect(withFras(known, read.fras, null).map(({ name }) => name)).toEqual([
        'Avböjd',
        'Hembesök',
      ])
    }
  })

  it('får inte heta likadant, men den som ändras får behålla sitt namn', () => {
    const form = { name: 'hembesök', text: 'Ny text.' }
    expect(readFras(form, known, null)).toEqual({ ok: false, why: words.taken })
    const read = readFras(form, known, 'Hembesök')
    expect(read.ok && withFras(known, read.fras, 'Hembesök')).toEqual([
      { name: 'hembesök', text: 'Ny text.' },
    ])
  })

  it.each(['19880314-T123', '880314-1234', '198803141234', 'född 880314+1234.'])(
    'vägras med ett personnummer: %s',
    (text) => {
      expect(readFras({ name: 'X', text }, known, null)).toEqual({ ok: false, why: words.number })
    },
  )

  it('tar emot datum, telefon till växeln och lagrum', () => {
    const text = 'Från 2026-11-27, 14 kap. 2 § SoL, växel 0479-528000, dnr 2026:1234.'
    expect(readFras({ name: 'X', text }, known, null).ok).toBe(true)
  })

  it('kräver både namn och text', () => {
    expect(readFras({ name: 'X', text: ' ' }, known, null)).toEqual({
      ok: false,
      why: words.required,
    })
  })
})
