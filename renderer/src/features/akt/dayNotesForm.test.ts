import { describe, expect, it } from 'vitest'
import { BeslutId, DraftId, IsoDate } from '@shared/domain/primitives'
import {
  DayNotes,
  isEmptyNotes,
  noDayNotes,
  summaryEvent,
  summaryProblem,
  withNote,
} from './dayNotesForm'

const about = {
  beslut: BeslutId.parse('b'.repeat(32)),
  date: IsoDate.parse('2026-12-01'),
  utkast: DraftId.parse('d'.repeat(32)),
}
const notes = (...days: readonly string[]): DayNotes =>
  DayNotes.parse({
    ...noDayNotes('2026-12-01'),
    poster: days.map((date) => ({ date, text: `Den ${date}` })),
  })

describe('daganteckningarna', () => {
  it('läggs i dagordning, också när en äldre skrivs sist', () => {
    const added = withNote({ ...notes('2026-11-02'), date: '2026-10-30', text: ' Avbokade. ' })
    expect(added).toEqual([
      { date: '2026-10-30', text: 'Avbokade.' },
      { date: '2026-11-02', text: 'Den 2026-11-02' },
    ])
  })

  it('kräver text och en dag som finns', () => {
    expect(withNote(notes())).toBe('text')
    expect(withNote({ ...notes(), text: 'T', date: '2026-02-30' })).toBe('date')
  })

  it('är tomma när bara dagen står där', () => {
    expect(isEmptyNotes(notes())).toBe(true)
    expect(isEmptyNotes(notes('2026-11-02'))).toBe(false)
    expect(isEmptyNotes({ ...notes(), text: 'Påbörjad' })).toBe(false)
  })
})

describe('sammanställningen', () => {
  it('görs inte förrän det finns anteckningar, text, och inget öppet som skulle gå förlorat', () => {
    expect(summaryProblem({ ...notes(), summary: 'S' })).toBe('noNotes')
    expect(summaryProblem(notes('2026-11-02'))).toBe('empty')
    const open = { ...notes('2026-11-02'), summary: 'S', text: 'Öppen' }
    expect(summaryProblem(open)).toBe('unsaved')
    expect(summaryEvent(open, about)).toBeNull()
  })

  it('bär perioden, antalet och utkastets namn men ingen enda daganteckning', () => {
    const event = summaryEvent({ ...notes('2026-11-02', '2026-11-09'), summary: ' S ' }, about)
    expect(event).toMatchObject({
      type: 'sammanstallning.gjord',
      data: { fran: '2026-11-02', antal: 2, text: 'S', utkast: about.utkast },
    })
    expect(JSON.stringify(event)).not.toContain('Den 2026')
  })
})
