import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { comparedCells, compareMeasures, countRows } from '../../shared/rules/compare'
import { markDifferences } from '../../shared/rules/compareMark'
import {
  columnOf,
  comparedWith,
  firstOfEach,
  kindOf,
  measureKinds,
  membersHeld,
  type Column,
  type Kind,
  type Member,
} from '../../shared/rules/kinds'
import { cellKeys } from '../../shared/rules/measureCells'

const { packs, laws } = loadRuleSet()
const law = laws[0]
if (!law) throw new Error('no law')
const day = '2026-11-27'
const { kinds, alone } = measureKinds()
const named = ({ pack, insats }: Member) => `${pack}/${insats}`

function kind(id: string): Kind {
  const found = kinds.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

function columns(members: readonly Member[]): Column[] {
  return members.flatMap((member) => columnOf(packs, member) ?? [])
}

function sideBySide(id: string, members = firstOfEach(kind(id))) {
  return compareMeasures(columns(members), kind(id), law as NonNullable<typeof law>, day)
}

function rowOf(id: string, heading: string, members?: Member[]) {
  const row = sideBySide(id, members).find(({ key, label }) => heading === key || heading === label)
  if (!row) throw new Error(heading)
  return row
}

const marked = (row: ReturnType<typeof rowOf>) =>
  row.cells.map(({ pieces }) => pieces.filter(({ differs }) => differs).map(({ text }) => text))

describe('insatser av samma slag', () => {
  it('pekar bara på insatser och rader som finns i paketen', () => {
    const members = [...kinds.flatMap((one) => one.members), ...alone]
    expect(members.filter((member) => columnOf(packs, member) === null)).toEqual([])
    const missing = kinds
      .flatMap((one) => (one.rows ?? []).flatMap(({ cells }) => cells))
      .filter(({ pack, table, id }) => {
        const rows = packs.find((one) => one.id === pack)?.[table] ?? []
        return !rows.some((row) => row.id === id)
      })
    expect(missing).toEqual([])
  })

  it('har egna rader bara för insatser som hör till slaget', () => {
    const strangers = kinds.flatMap((one) =>
      (one.rows ?? [])
        .flatMap(({ cells }) => cells)
        .filter((cell) => kindOf(cell)?.id !== one.id)
        .map(named),
    )
    expect(strangers).toEqual([])
  })

  it('lägger varje behovsprövad insats i ett slag, eller säger att den är ensam', () => {
    const listed = [...kinds.flatMap((one) => one.members), ...alone].map(named)
    const needed = packs.flatMap((pack) =>
      pack.insatser
        .filter(({ needsAssessed }) => ['yes', 'either'].includes(needsAssessed))
        .map(({ id }) => `${pack.id}/${id}`),
    )
    expect(needed.filter((name) => !listed.includes(name))).toEqual([])
    expect(listed.filter((name, place) => listed.indexOf(name) !== place)).toEqual([])
  })

  it('lämnar ingen insats ensam som har samma namn eller samma punkt i LSS i en annan kommun', () => {
    const bare = (name: string) => name.toLowerCase().replace(/ 9 § \d+ lss| \(.*\)/g, '')
    const all = packs.flatMap((pack) => pack.insatser.map((row) => ({ pack, row })))
    const twins = alone.filter((member) => {
      const own = columnOf(packs, member)
      const points = (own?.row.lagrum ?? []).filter(({ lag }) => lag === 'LSS')
      return all.some(({ pack, row }) => {
        if (pack.id === member.pack) return false
        const point = row.lagrum?.some(
          ({ lag, punkt }) => lag === 'LSS' && points.some((one) => one.punkt === punkt),
        )
        return bare(row.name) === bare(own?.row.name ?? '') || point
      })
    })
    expect(twins.map(named)).toEqual([])
  })

  it('låter kontorets egen kopia stå bredvid, med samma egna rader', () => {
    const base = packs.find(({ id }) => id === 'osby')
    if (!base) throw new Error('no pack')
    const copy = { ...base, id: 'egen-osby', kommun: 'Exempelby kommun' }
    const own = { pack: 'egen-osby', insats: 'boendestod' }
    expect(kindOf(own)?.id).toBe('boendestod')
    expect(membersHeld(kind('boendestod'), packs)).not.toContainEqual(own)
    expect(membersHeld(kind('boendestod'), [...packs, copy])).toContainEqual(own)
    const both = [own, { pack: 'osby', insats: 'boendestod' }]
    const pair = both.flatMap((member) => columnOf([...packs, copy], member) ?? [])
    const rows = compareMeasures(pair, kind('boendestod'), law, day)
    expect(rows.find(({ label }) => label === 'Första kontakten')?.status).toBe('same')
  })

  it('jämför den insats man kommer från med den första i de andra kommunerna', () => {
    const from = { pack: 'lekeberg', insats: 'kontaktperson-vuxen' }
    const compared = comparedWith(kind('kontaktperson'), from)
    expect(compared).toHaveLength(4)
    expect(compared).toContainEqual(from)
    expect(compared.filter(({ pack }) => pack === 'lekeberg')).toEqual([from])
  })

  it('räcker över minst två kommuner, och visar högst fem', () => {
    expect(kinds.filter((one) => firstOfEach(one).length < 2).map(({ id }) => id)).toEqual([])
    expect(Math.max(...kinds.map((one) => firstOfEach(one).length))).toBeLessThanOrEqual(5)
  })

  it('ger kontaktperson i Lekeberg fem avsnitt som vart och ett säger vilket det är', () => {
    const own = kind('kontaktperson').members.filter(({ pack }) => pack === 'lekeberg')
    const names = columns(own).map(({ row }) => row.name)
    expect(names).toHaveLength(5)
    expect(new Set(names).size).toBe(5)
  })
})

describe('sida vid sida', () => {
  it('har en rad för varje uppgift om insatsen', () => {
    expect([...comparedCells].sort()).toEqual([...cellKeys].sort())
  })

  it('låter boendestödets mått stå som de är: dagar, timmar, ingen tid (X3)', () => {
    const row = rowOf('boendestod', 'amount')
    expect(row.status).toBe('differs')
    expect(row.cells.map(({ text, silent }) => (silent ? null : text))).toEqual([
      '5 dagar per vecka, mellan kl. 08.00–17.30',
      null,
      'Timmar och minuter per vecka; ingen övre gräns anges',
      'Beviljas inte i tid utan ges efter behov',
    ])
  })

  it('markerar bara orden som skiljer', () => {
    expect(marked(rowOf('boendestod', 'Första kontakten'))).toEqual([
      ['vecka'],
      [],
      ['tre vardagar'],
      [],
    ])
    expect(markDifferences(['Högst fem dagar i veckan', 'Högst tre dagar i veckan'])).toEqual([
      [
        { text: 'Högst ', differs: false },
        { text: 'fem', differs: true },
        { text: ' dagar i veckan', differs: false },
      ],
      [
        { text: 'Högst ', differs: false },
        { text: 'tre', differs: true },
        { text: ' dagar i veckan', differs: false },
      ],
    ])
  })

  it('räknar böjda former som samma ord och markerar ingenting mot en källa som tiger', () => {
    const [one, two] = markDifferences(['en dag i månaden', 'två dagar i månaden'])
    expect(one?.filter(({ differs }) => differs).map(({ text }) => text)).toEqual([])
    expect(two?.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['två'])
    expect(
      markDifferences(['Nej, inte alls', ''])
        .flat()
        .some(({ differs }) => differs),
    ).toBe(false)
  })

  it('säger samma bara när alla talar och säger samma sak', () => {
    expect(rowOf('boendestod', 'needs').status).toBe('same')
    expect(rowOf('boendestod', 'decidedBy').status).toBe('silent')
    expect(rowOf('boendestod', 'followUp').status).toBe('silent')
  })

  it('visar äldre numrering med dagens paragraf bredvid', () => {
    const row = rowOf('boendestod', 'law')
    expect(row.status).toBe('check')
    expect(row.cells[2]?.laws).toEqual([
      { text: '4 kap. 1 § SoL', doubt: 'old', now: ['11 kap. 1 § SoL', '12 kap. 1 § SoL'] },
    ])
    expect(row.cells[0]?.laws).toEqual([{ text: '11 kap. 1 § SoL', doubt: null, now: [] }])
  })

  it('säger kontrollera när paketet varnar för lagrummet, fast numret finns (T1)', () => {
    const row = rowOf('familjehem', 'law')
    expect(row.status).toBe('check')
    expect(row.cells[1]?.warning).toContain('11 kap. 1 §')
  })

  it('ger varje cell en källa med rubrik och rad', () => {
    const cells = kinds.flatMap(({ id }) => sideBySide(id).flatMap((row) => row.cells))
    expect(cells.filter(({ source }) => !source.section || !source.line)).toEqual([])
  })

  it('låter kontaktperson vara lekman i tre kommuner och yrkesstöd i Täby (X4)', () => {
    const row = rowOf('kontaktperson', 'Vem som ger stödet')
    expect(row.status).toBe('differs')
    expect(row.cells.map(({ text }) => text.split(' ')[0])).toEqual([
      'Lekman,',
      'Lekman,',
      'Lekman,',
      'Yrkesmässigt',
    ])
  })

  it('jämför uppföljningen på tiden mellan, inte på formuleringen', () => {
    const members = [
      { pack: 'osby', insats: 'kontaktperson' },
      { pack: 'heby', insats: 'sol-kontaktperson' },
    ]
    expect(rowOf('kontaktperson', 'followUp', members).status).toBe('same')
    expect(rowOf('kontaktperson', 'followUp').status).toBe('differs')
  })

  it('räknar raderna', () => {
    const rows = sideBySide('boendestod')
    const { all, differ, silent } = countRows(rows)
    expect(all).toBe(rows.length)
    expect(differ).toBeGreaterThan(4)
    expect(silent).toBeGreaterThan(1)
  })
})
