import { describe, expect, it } from 'vitest'
import { loadWatchBook } from '../../tools/rulesFiles'
import { Kontor, Settings } from '../domain/kontor'
import { officeWatchBook } from './officeWatchBook'
import type { PackDeadlines } from './watchBook'
import { booksFor } from './startedRules'

const base = { kommun: 'K', namnd: 'N', forvaltning: 'F', enhet: 'E', packId: 'osby' }
const osby = loadWatchBook('osby').packs[0] as PackDeadlines
const own: PackDeadlines = { ...osby, id: 'egen-osby', kommun: 'Egen', validFrom: '2026-10-01' }
const newer: PackDeadlines = { ...own, kommun: 'Nyare', validFrom: '2027-03-01' }

function settings(kontor: object, sammantraden: readonly object[] = []): Settings {
  return Settings.parse({
    ...{ kontor: Kontor.parse({ ...base, ...kontor }), delegationsordningar: [], sammantraden },
  })
}

function kommunOn(day: string, held: readonly PackDeadlines[]): string | undefined {
  const kontor = { packId: 'egen-osby', tidigarePaket: [{ packId: 'osby', fore: '2027-01-01' }] }
  const book = officeWatchBook(settings(kontor), held, loadWatchBook)
  return booksFor(book, { decision_date: day }).pack?.kommun
}

describe('kontorets regler för bevakningar', () => {
  it('är de medföljande, med samma märke, så länge kontoret inget eget har', () => {
    expect(officeWatchBook(settings({}), [own], loadWatchBook)).toBe(loadWatchBook('osby'))
  })

  it('räknar med det egna paketet från den dag det gäller, och det tidigare dessförinnan', () => {
    expect(kommunOn('2026-12-31', [own])).toBe(osby.kommun)
    expect(kommunOn('2027-01-01', [own])).toBe('Egen')
    expect(kommunOn('2027-02-28', [own, newer])).toBe('Egen')
    expect(kommunOn('2027-03-01', [own, newer])).toBe('Nyare')
  })

  it('får ett annat märke när sammanträdesplanen eller det egna paketet ändras', () => {
    const meeting = { organ: 'individutskott', date: '2026-12-10', handlingarSenast: '2026-12-01' }
    const mark = (one: Settings, held: readonly PackDeadlines[]) =>
      officeWatchBook(one, held, loadWatchBook).mark
    const marks = [
      mark(settings({}), []),
      mark(settings({}, [meeting]), []),
      mark(settings({ packId: 'egen-osby' }), [own]),
      mark(settings({ packId: 'egen-osby' }), [own, newer]),
    ]
    expect(new Set(marks).size).toBe(4)
  })
})
