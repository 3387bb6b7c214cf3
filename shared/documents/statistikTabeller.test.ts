import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSmall, THRESHOLD } from './smallCounts'
import type { Fordelning, Manad, Rakning, Statistik } from './statistik'
import { publicRakning } from './statistikTabell'
import type { Tabell } from './statistikTabell'
import { publikaTabeller } from './statistikTabeller'

const names = { status: {}, slag: {}, niva: {}, omrade: {} }
const few = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 7 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 40 }) },
)
const rakning: fc.Arbitrary<Rakning> = fc
  .array(
    few.filter((count) => count > 0),
    { maxLength: 5 },
  )
  .map((counts) => counts.map((count, at) => [`grupp ${String(at)}`, count]))
const fordelning = (width: number): fc.Arbitrary<Fordelning> =>
  fc
    .array(fc.array(few, { minLength: width, maxLength: width }), { maxLength: 4 })
    .map((lines) => lines.map((counts, at) => [`grupp ${String(at)}`, counts]))
const spread = fc.option(
  fc.record({ antal: few.filter((n) => n > 0), median: few, fran: few, till: few }),
)
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

const statistik: fc.Arbitrary<Statistik> = fc
  .record({
    ...{ akter: few, status: rakning, insats: rakning, slag: rakning, niva: rakning },
    ...{ tillBeslut: spread, tillVerkstallt: spread, mal: fordelning(4), omraden: fordelning(4) },
    sorter: fordelning(4),
    ejVerkstallda: rakning,
    months: fc.array(fc.tuple(few, few, few, spread), { minLength: 1, maxLength: 6 }),
  })
  .map(({ sorter, months, ...known }): Statistik => {
    const manader = months.map(([inkomna, beslut, tider, tillBeslut], at): Manad => {
      const manad = `2026-0${String(at + 1)}`
      return { manad, inkomna, beslut, tillBeslut, iTid: Math.floor(tider / 2), tider }
    })
    return {
      ...known,
      inkomna: sum(manader.map((one) => one.inkomna)),
      beslut: sum(manader.map((one) => one.beslut)),
      bevakningar: { sorter, styrkor: sorter, kommande: 0, uppskjutna: 0, flyttade: 0 },
      manader,
    }
  })

/** Columns of counts; the others are days and shares. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  ...{ nyckeltal: [1], ledtider: [1], manader: [1, 2] },
}
/** Rows of the first table that are no counts. */
const MEASURES = /Median|procent/

function countsOf({ id, columns, rows }: Tabell): readonly (string | number)[] {
  const wanted = COUNTS[id] ?? columns.map((_, at) => at).slice(1)
  return rows
    .filter(([name]) => !MEASURES.test(String(name)))
    .flatMap((row) => wanted.map((at) => row[at] ?? ''))
}

describe('det som lämnar kontoret', () => {
  it('har inget antal från ett till fyra i någon tabell', () => {
    fc.assert(
      fc.property(statistik, (one) => {
        const shown = publikaTabeller(one, names).flatMap(countsOf)
        expect(shown.filter((cell) => typeof cell === 'number' && isSmall(cell))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('ger inte tillbaka ett enda dolt tal när en rad eller kolumn räknas ihop', () => {
    fc.assert(
      fc.property(statistik, (one) => {
        for (const id of ['mal', 'omraden', 'bevakningar']) {
          const { rows = [] } = publikaTabeller(one, names).find((table) => table.id === id) ?? {}
          const cells = rows.map((row) => row.slice(1))
          const lines = [...cells, ...(cells[0] ?? []).map((_, at) => cells.map((row) => row[at]))]
          const solved = lines.filter(
            (line) => line.length > 1 && line.filter((cell) => cell === 'x').length === 1,
          )
          expect(solved).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('döljer fler månader än de små, så att summan inte ger dem tillbaka', () => {
    fc.assert(
      fc.property(statistik, (one) => {
        const table = publikaTabeller(one, names).find(({ id }) => id === 'manader')
        for (const [column, all] of [
          [1, one.inkomna],
          [2, one.beslut],
        ] as const) {
          if (isSmall(all)) continue
          const cells = table?.rows.map((row) => row[column]) ?? []
          expect(cells.filter((cell) => cell === 'x')).not.toHaveLength(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('visar tider efter sort, styrka och månad med samma summor, och inga andra gemensamma tal', () => {
    fc.assert(
      fc.property(statistik, (one) => {
        const tables = publikaTabeller(one, names)
        const last = (id: string) => tables.find((table) => table.id === id)?.rows.at(-1)
        expect(last('bevakningar')).toEqual(last('styrkor'))
      }),
    )
  })

  it('har titlar som får plats som namn på ett blad i Excel', () => {
    const titles = publikaTabeller(empty, names).map(({ title }) => title)
    expect(titles.filter((title) => title.length > 31)).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('visar ingen median för färre än fem', () => {
    const { rows = [] } =
      publikaTabeller(
        { ...empty, tillBeslut: { antal: THRESHOLD - 1, median: 9, fran: 8, till: 12 } },
        names,
      ).find(({ id }) => id === 'ledtider') ?? {}
    expect(rows[0]?.slice(1)).toEqual(['Färre än 5', 'x', 'x', 'x'])
  })
})

const empty: Statistik = {
  ...{ akter: 0, status: [], insats: [], slag: [], niva: [], inkomna: 0, beslut: 0 },
  ...{ tillBeslut: null, tillVerkstallt: null, mal: [], omraden: [], ejVerkstallda: [] },
  bevakningar: { sorter: [], styrkor: [], kommande: 0, uppskjutna: 0, flyttade: 0 },
  manader: [],
}

describe('grupper som räknas', () => {
  it('slås ihop när de är färre än fem', () => {
    const counts = [
      ['a', 9],
      ['b', 6],
      ['c', 3],
      ['d', 2],
    ] as const
    expect(publicRakning(counts, 'Övrigt')).toEqual([
      ['a', 9],
      ['b', 6],
      ['Övrigt', 5],
    ])
  })

  it('tar med en större grupp när de små tillsammans är för få', () => {
    const counts = [
      ['a', 9],
      ['b', 6],
      ['c', 3],
    ] as const
    expect(publicRakning(counts, 'Övrigt')).toEqual([
      ['a', 9],
      ['Övrigt', 9],
    ])
  })

  it('visar inget tal alls när allt är färre än fem', () => {
    expect(publicRakning([['a', 3]], 'Övrigt')).toEqual([['Övrigt', null]])
  })
})
