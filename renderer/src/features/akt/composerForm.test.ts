import { describe, expect, it } from 'vitest'
import { emptyNote, isEmptyNote, noteEvent } from './composerForm'

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
})
