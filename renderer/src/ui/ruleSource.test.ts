import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../../tools/rulesFiles'
import { rulesFor } from '@shared/rules/assemble'
import { notesOf } from './ruleSource'

const rules = loadRuleSet()

function booksOf(packId: string) {
  const books = rulesFor(rules, packId, {})
  if (books === null) throw new Error(`${packId} saknas`)
  return books
}

describe('det som måste kontrolleras i källan', () => {
  it('står vid regeln: det oklara och det som är äldre numrering', () => {
    expect(notesOf('goteborg-c-aldre-lagrum', booksOf('goteborg')).length).toBeGreaterThan(0)
    expect(notesOf('heby-c-kp-nivagrans', booksOf('heby')).length).toBeGreaterThan(0)
  })

  it('inget lagrum som inte gäller visas utan att det sägs', () => {
    const books = booksOf('osby')
    const [row] = books.pack.checks
    if (row === undefined) throw new Error('Osby har inga kontroller')
    const old = { ...row, flags: [], lagrum: [{ lag: 'lag 1991:900', kap: 6, paragraf: '35' }] }
    const checks = [old, ...books.pack.checks.slice(1)]
    const notes = notesOf(row.id, { ...books, pack: { ...books.pack, checks } })
    expect(notes).toEqual(['6 kap. 35 § lag 1991:900: lagen upphörde 2017-12-31.'])
  })

  it('en okänd rad har inget att säga', () => {
    expect(notesOf('finns-inte', booksOf('osby'))).toEqual([])
  })
})
