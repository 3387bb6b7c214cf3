import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { measureRows } from '../../shared/rules/measureRows'
import { measureSearch } from '../../shared/rules/measureSearch'
import { lawReference, lawReferences } from '../../shared/rules/lawReference'

const { packs, laws } = loadRuleSet()
const law = laws[0]
const all = packs.flatMap((pack) => pack.insatser.map((row) => ({ pack, row })))
const search = measureSearch(all)
const names = (term: string) => search(term).map(({ pack, row }) => `${pack.id}/${row.id}`)

describe('sökningen bland alla kommuners insatser', () => {
  it('hittar samma insats i flera kommuner', () => {
    expect(names('boendestöd').slice(0, 5).sort()).toEqual([
      'goteborg/boendestod',
      'goteborg/boendestod-samlarteamet',
      'heby/sol-boendestod',
      'lekeberg/boendestod',
      'osby/boendestod',
    ])
  })

  it.each([
    ['kontaktpersoner', 'böjda former'],
    ['kontaktperson'.replace('so', 'os'), 'ett skrivfel'],
    ['KONTAKTPERSONEN', 'stora bokstäver'],
    ['kontakt', 'början av ordet'],
  ])('hittar kontaktperson på %s: %s', (term) => {
    expect(names(term)).toContain('osby/kontaktperson')
    expect(names(term)).toContain('lekeberg/kontaktperson-barn')
  })

  it('hittar slutet av ett sammansatt ord, och ord utan prickar', () => {
    expect(names('vistelse')).toContain('heby/lss-korttidsvistelse')
    expect(names('avlosarservice')).toContain('heby/lss-avlosarservice')
  })

  it('kräver alla ord, och kommunens namn räknas', () => {
    expect(search('familjehem Täby')[0]?.pack.kommun).toBe('Täby kommun')
    expect(names('familjehem Täby')).not.toContain('osby/familjehem')
  })

  it('hittar ingenting på ett tomt fält eller ett ord som inte finns', () => {
    expect(names('')).toEqual([])
    expect(names('qqqqqq')).toEqual([])
  })

  it('når var och en av insatserna på dess eget namn', () => {
    const lost = all.filter(({ pack, row }) => !names(row.name).includes(`${pack.id}/${row.id}`))
    expect(lost.map(({ row }) => row.name)).toEqual([])
  })
})

describe('raderna om en insats', () => {
  const pack = packs.find(({ id }) => id === 'lekeberg')

  it('skiljer insatsens egna från dem som gäller hela källan', () => {
    if (!pack) throw new Error('no pack')
    const shortStay = pack.insatser.find(({ name }) => name === 'Växelvård')?.id ?? ''
    const limit = `lekeberg-d-${shortStay}-ej-over-hemma`
    const { checks, deadlines } = measureRows(pack, shortStay)
    expect(checks.own.map(({ id }) => id)).toContain(`lekeberg-c-${shortStay}-tid-hemma`)
    expect(deadlines.own.map(({ id }) => id)).toContain(limit)
    const other = measureRows(pack, 'hemtjanst').deadlines
    expect([...other.own, ...other.general].map(({ id }) => id)).not.toContain(limit)
  })

  it('visar varje rad i varje paket på någon insats sida', () => {
    const lost = packs.flatMap((one) => {
      const pages = one.insatser.map(({ id }) => measureRows(one, id))
      return (['delegation', 'deadlines', 'documents', 'checks'] as const).flatMap((table) => {
        const shown = new Set(
          pages.flatMap((page) => [...page[table].own, ...page[table].general].map(({ id }) => id)),
        )
        return one[table].filter(({ id }) => !shown.has(id)).map(({ id }) => id)
      })
    })
    expect(lost).toEqual([])
  })
})

describe('lagrum att läsa', () => {
  const read = (lagrum: Parameters<typeof lawReference>[0]) => {
    if (!law) throw new Error('no law')
    return lawReference(lagrum, law, '2026-11-27')
  }

  it('säger äldre numrering när numret hör till 2001 års lag', () => {
    expect(read({ lag: 'SoL', kap: 5, paragraf: '7', somKalla: 'SoL 5:7 §' })).toEqual({
      text: '5 kap. 7 § SoL',
      doubt: 'old',
      now: ['8 kap. 10 § SoL', '8 kap. 11 § SoL'],
    })
  })

  it('visar källans egna ord när paketet har satt dagens paragraf', () => {
    expect(read({ lag: 'SoL', kap: 10, paragraf: '8', somKalla: '2 kap 7 § SoL' })).toEqual({
      text: '2 kap 7 § SoL',
      doubt: 'old',
      now: ['10 kap. 8 § SoL'],
    })
    expect(read({ lag: 'HSL', somKalla: 'HSL (1982:763)' }).doubt).toBe('old')
    expect(read({ lag: 'KL', kap: 7, paragraf: '8', somKalla: '6 kap 35 § KL' }).doubt).toBe(
      'check',
    )
  })

  it('kallar numret äldre också när bara paketets egen flagga säger det', () => {
    const row = packs
      .flatMap(({ delegation }) => delegation)
      .find(({ lagrum }) => lagrum?.some(({ somKalla }) => somKalla === '6 kap 35 § KL'))
    if (!row || !law) throw new Error('no row')
    expect(lawReferences(row, law, '2026-11-27').map(({ doubt }) => doubt)).toEqual(['old', 'old'])
  })

  it('låter ett rätt lagrum stå för sig själv', () => {
    expect(read({ lag: 'LSS', paragraf: '1', somKalla: '1 § LSS' })).toEqual({
      text: '1 § LSS',
      doubt: null,
      now: [],
    })
  })
})
