import { describe, expect, it } from 'vitest'
import { listedRows, watchedRow } from '@shared/decision/watchRows'
import { bundledWatchBook } from '@renderer/vault/watchBooks'
import { loadRuleSet, loadWatchBook, packIds } from '../../tools/rulesFiles'

const rules = loadRuleSet()
const rows = [...rules.packs, ...rules.laws].flatMap(({ deadlines }) => deadlines)
const numbered = rows.filter(({ due }) => due !== undefined)

describe('bevakningarnas tabell', () => {
  it('bevakar varje tid med ett tal, eller säger varför inte', () => {
    const silent = numbered.filter(
      (row) => watchedRow(row) === null && !listedRows.includes(row.id),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
    expect(numbered.length).toBeGreaterThan(100)
  })

  it('bestämmer själv om varje tid som inte är en uppföljning', () => {
    const unlisted = numbered.filter(({ id, due }) => !due?.followUp && !listedRows.includes(id))
    expect(unlisted.map(({ id }) => id)).toEqual([])
  })

  it('nämner ingen rad som inte finns', () => {
    const known = new Set(numbered.map(({ id }) => id))
    expect(listedRows.filter((id) => !known.has(id))).toEqual([])
  })

  it.each(packIds())('läses lika i fönstret och utanför: %s', (packId) => {
    expect(bundledWatchBook(packId)).toEqual(loadWatchBook(packId))
  })
})
