import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { rulesFor } from '../rules/assemble'
import { guessMapping, mappingWorks, tableGroups } from './importColumns'
import { kindsIn, proposalFor, tied } from './importMatch'
import { nivaOf, readRows } from './importRows'

const header = ['Nr', 'Ärende', 'Lagrum', 'Lägsta beslutsnivå', 'Anmärkning']
const read = (rows: string[][], levels: Record<string, string> = {}) => {
  const [group] = tableGroups([{ title: '', rows: [header, ...rows] }])
  if (group === undefined) throw new Error('ingen tabell')
  return readRows(group, { mapping: group.guess, levels })
}

describe('kolumnerna', () => {
  it.each([
    [header, ['nr', 'arende', 'lagrum', 'niva', 'anmarkning']],
    [
      ['Kap nr', 'Delegationens art', 'Lagrum', 'Delegat'],
      ['nr', 'arende', 'lagrum', 'niva'],
    ],
    [
      ['Punkt', 'Beslut', 'Delegat', 'Övrigt'],
      ['nr', 'arende', 'niva', 'anmarkning'],
    ],
    [
      ['Förvaring', 'Ärende', 'Beslutsnivå', 'Anm.'],
      [null, 'arende', 'niva', 'anmarkning'],
    ],
  ])('%j gissas', (heads, expected) => {
    expect(guessMapping(heads)).toEqual(expected)
  })

  it('räcker först när ärende och nivå är utpekade, var för sig', () => {
    expect(mappingWorks(['nr', 'arende'])).toBe(false)
    expect(mappingWorks(['arende', 'niva', 'niva'])).toBe(false)
    expect(mappingWorks(['arende', 'niva', null])).toBe(true)
  })
})

describe('provläsningen', () => {
  it('ger punkter under sina rubriker', () => {
    const { rows } = read([
      ['1 Stöd i hemmet', '', '', '', ''],
      ['1.1', 'Boendestöd', 'SoL 11:1', 'Handläggare', ''],
    ])
    expect(rows).toMatchObject([
      {
        line: 3,
        problems: [],
        punkt: { nr: '1.1', niva: 'handlaggare', avsnitt: '1 Stöd i hemmet', row: null },
      },
    ])
  })

  it('säger vad som är fel i varje rad, och läser resten', () => {
    const { rows, unknownLevels } = read([
      ['1.1', 'Boendestöd', '', 'Handläggare', ''],
      ['1.1', 'Kontaktperson', '', 'Handläggare', ''],
      ['1.3', '', 'SoL 11:1', 'Handläggare', ''],
      ['1.4', 'Avgift', '', 'Socialchef', ''],
      ['', 'Familjehem', '', '', ''],
      ['1.6', 'x'.repeat(301), '', 'Nämnden', ''],
      ['a b', 'Annat', '', 'Nämnden', ''],
    ])
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      ['nr-taken'],
      ['arende-missing'],
      ['niva-unknown'],
      ['too-long'],
      ['nr-invalid'],
    ])
    expect(unknownLevels).toEqual(['Socialchef'])
  })

  it('tar den nivå som en person har valt för filens ord', () => {
    const wanted = 'Socialchef'
    const rows = [['1.4', 'Avgift', '', wanted, '']]
    expect(read(rows, { [wanted]: 'forvaltningschef' }).rows[0]?.punkt?.niva).toBe(
      'forvaltningschef',
    )
    expect(nivaOf('Enhetschef för myndighetskontoret')).toBe('enhetschef-myndighetskontoret')
    expect(nivaOf('chefen')).toBeNull()
  })
})

describe('förslag på koppling', () => {
  const pack = rulesFor(loadRuleSet(), 'osby', {})?.pack
  if (pack === undefined) throw new Error('Osby saknas')
  const punkt = (arende: string, villkor = '') => {
    const [row] = read([['1', arende, '', 'Handläggare', '']]).rows
    if (!row?.punkt) throw new Error('ingen punkt')
    return { ...row.punkt, villkor }
  }

  it('gäller regeln med samma ärende, och villkoret skiljer två åt', () => {
    const short = punkt('Korttidsboende, familjehem', 'till och med 3 månader')
    const long = punkt('Korttidsboende, familjehem', 'beslut längre än 3 månader')
    expect(proposalFor(short, pack)).toMatchObject({ kind: 'row', row: 'osby-del-04' })
    expect(proposalFor(long, pack)).toMatchObject({ kind: 'row', row: 'osby-del-05' })
  })

  it('ges inte när inget liknar', () => {
    expect(proposalFor(punkt('Parkeringstillstånd'), pack)).toBeNull()
  })

  it.each([
    ['Inleda utredning', ['inleda']],
    ['Beslut att inte inleda utredning', ['inte-inleda']],
    ['Inleda och inte inleda utredning', ['inte-inleda', 'inleda']],
    ['Rättidsprövning', ['avvisning', 'overlamnande']],
    ['Avskrivning av ärende', ['avskrivning']],
    ['Boendestöd', []],
  ])('%s: %j', (arende, kinds) => {
    expect(kindsIn(arende).toSorted()).toEqual(kinds.toSorted())
  })

  it('ändrar inget förrän det godtas', () => {
    const one = punkt('Boendestöd')
    expect(one.row).toBeNull()
    expect(tied(one, null)).toEqual(one)
    expect(tied(one, proposalFor(one, pack)).row).toBe('osby-del-01')
  })
})
