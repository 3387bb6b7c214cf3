import { describe, expect, it } from 'vitest'
import { emptyNote, isEmptyNote, noteEvent, writtenSince } from './composerForm'

const note = { ...emptyNote('2026-11-24', '10:38'), text: ' Maj ringer. ' }

describe('anteckning', () => {
  it('blir en händelse med svensk tid räknad om till UTC', () => {
    expect(noteEvent(note)).toEqual({
      type: 'anteckning',
      data: {
        sort: 'anteckning',
        rubrik: '',
        text: 'Maj ringer.',
        skedde: '2026-11-24T09:38:00.000Z',
        lamnadAv: '',
      },
    })
    expect(noteEvent({ ...note, date: '2026-07-01' })).toMatchObject({
      data: { skedde: '2026-07-01T08:38:00.000Z' },
    })
  })

  it('signeras inte utan text eller med en tid som inte finns', () => {
    expect(noteEvent({ ...note, text: '  ' })).toBeNull()
    expect(noteEvent({ ...note, time: '25:10' })).toBeNull()
    expect(noteEvent({ ...note, date: '' })).toBeNull()
  })

  it('är tom tills något är skrivet', () => {
    expect(isEmptyNote(emptyNote('2026-11-24', '10:38'))).toBe(true)
    expect(isEmptyNote(note)).toBe(false)
  })

  it('lämnar kvar det som skrivs medan den signeras, som början på nästa', () => {
    expect(writtenSince('Maj ringer.', 'Maj ringer.')).toBe('')
    expect(writtenSince('Maj ringer.', 'Maj ringer. Och Kim')).toBe('Och Kim')
    expect(writtenSince('Maj ringer.', 'Något helt annat')).toBe('Något helt annat')
  })
})
