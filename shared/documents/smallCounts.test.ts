import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideSmall, isSmall, mergeSmall, type ShownTable, THRESHOLD } from './smallCounts'

/** Rank by elimination; the matrices are small, of ones and zeros. */
function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row])
  let found = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9)
    const pivotRow = rows[pivot]
    if (pivotRow === undefined) continue
    rows.splice(pivot, 1)
    rows.splice(found, 0, pivotRow)
    for (const [at, row] of rows.entries()) {
      if (at <= found) continue
      const factor = (row[column] ?? 0) / (pivotRow[column] ?? 1)
      row.forEach((value, k) => (row[k] = value - factor * (pivotRow[k] ?? 0)))
    }
    found++
  }
  return found
}

/** Every equation a reader has, over the numbers that are hidden: unknown per cell, row and column sum. */
function equations(shown: ShownTable): { matrix: number[][]; unknowns: string[] } {
  const unknowns = [
    ...shown.cells.flatMap((row, r) =>
      row.flatMap((v, c) => (v === null ? [`cell ${r} ${c}`] : [])),
    ),
    ...shown.rowTotals.flatMap((v, r) => (v === null ? [`row ${r}`] : [])),
    ...shown.columnTotals.flatMap((v, c) => (v === null ? [`column ${c}`] : [])),
  ]
  const line = (terms: ReadonlyMap<string, number>) => unknowns.map((name) => terms.get(name) ?? 0)
  const columns = shown.columnTotals.map((_, c) => c)
  const rows = shown.rowTotals.map((_, r) => r)
  const matrix = [
    ...rows.map((r) =>
      line(new Map([...columns.map((c) => [`cell ${r} ${c}`, 1] as const), [`row ${r}`, -1]])),
    ),
    ...columns.map((c) =>
      line(new Map([...rows.map((r) => [`cell ${r} ${c}`, 1] as const), [`column ${c}`, -1]])),
    ),
    line(new Map(rows.map((r) => [`row ${r}`, 1] as const))),
    line(new Map(columns.map((c) => [`column ${c}`, 1] as const))),
  ]
  return { matrix, unknowns }
}

const counts = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    const value = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }) },
    )
    const row = fc.array(value, { minLength: columns, maxLength: columns })
    return fc.array(row, { minLength: rows, maxLength: rows })
  })

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('små antal', () => {
  it('syns aldrig, varken i en ruta eller i en summa, och det som syns är sant', () => {
    fc.assert(
      fc.property(counts, (table) => {
        const shown = hideSmall(table)
        if (shown === null) return
        const all = [...shown.cells.flat(), ...shown.rowTotals, ...shown.columnTotals]
        const real = [...table.flat(), ...table.map(sum), ...sumsOf(table)]
        expect(all.filter((value) => value !== null && isSmall(value))).toEqual([])
        expect(all.map((value, at) => value ?? real[at])).toEqual(real)
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  it('kan inte räknas fram ur summorna, hur man än drar ifrån', () => {
    let hidden = 0
    fc.assert(
      fc.property(counts, (table) => {
        const shown = hideSmall(table)
        if (shown === null) return
        const { matrix, unknowns } = equations(shown)
        const free = rank(matrix)
        unknowns.forEach((name, at) => {
          const [kind, row, column] = name.split(' ')
          const value = valueOf(table, kind ?? '', [Number(row), Number(column)])
          if (!isSmall(value)) return
          hidden++
          const unit = unknowns.map((_, k) => (k === at ? 1 : 0))
          expect(rank([...matrix, unit])).toBe(free + 1)
        })
      }),
      { numRuns: 1000 },
    )
    expect(hidden).toBeGreaterThan(500)
  }, 30_000)

  it('kan inte räknas fram när kolumnernas summor alltid visas', () => {
    let hidden = 0
    fc.assert(
      fc.property(counts, (table) => {
        const shown = hideSmall(table, { columnSums: true })
        if (shown === null) return
        expect(shown.columnTotals).toEqual(sumsOf(table))
        const { matrix, unknowns } = equations(shown)
        const free = rank(matrix)
        unknowns.forEach((name, at) => {
          const [kind, row, column] = name.split(' ')
          if (!isSmall(valueOf(table, kind ?? '', [Number(row), Number(column)]))) return
          hidden++
          const unit = unknowns.map((_, k) => (k === at ? 1 : 0))
          expect(rank([...matrix, unit])).toBe(free + 1)
        })
      }),
      { numRuns: 1000 },
    )
    expect(hidden).toBeGreaterThan(300)
  }, 30_000)

  it('kan var för sig vara fem eller fler för den som bara ser det som visas', () => {
    const small = fc.array(
      fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 2,
        maxLength: 2,
      },
    )
    fc.assert(
      fc.property(small, (table) => {
        const shown = hideSmall(table)
        if (shown === null) return
        const highest = [0, 0, 0, 0]
        for (const fill of fillsOf(sum(table.flat()))) {
          if (!agrees(fill, shown)) continue
          fill.forEach((value, at) => (highest[at] = Math.max(highest[at] ?? 0, value)))
        }
        table.flat().forEach((value, at) => {
          if (isSmall(value)) expect(highest[at]).toBeGreaterThanOrEqual(THRESHOLD)
        })
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('som inte går att skydda ger ingen tabell alls', () => {
    expect(hideSmall([[1, 2]])).toBeNull()
    expect(
      hideSmall([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull()
    expect(hideSmall([])).toEqual({ cells: [], rowTotals: [], columnTotals: [] })
  })

  it('drar med sig så lite annat som möjligt', () => {
    const table = [
      [30, 3, 12],
      [20, 9, 8],
    ]
    expect(hideSmall(table)).toEqual({
      cells: [
        [30, null, null],
        [20, null, null],
      ],
      rowTotals: [45, 37],
      columnTotals: [50, 12, 20],
    })
  })
})

function sumsOf(table: readonly number[][]): number[] {
  return (table[0] ?? []).map((_, at) => sum(table.map((line) => line[at] ?? 0)))
}

/** What a hidden number really is. */
function valueOf(table: readonly number[][], kind: string, [first, second]: number[]): number {
  if (kind === 'cell') return table[first ?? 0]?.[second ?? 0] ?? 0
  if (kind === 'row') return sum(table[first ?? 0] ?? [])
  return sum(table.map((line) => line[first ?? 0] ?? 0))
}

/** All tables of two by two with a given grand total. */
function* fillsOf(total: number): Generator<[number, number, number, number]> {
  for (let a = 0; a <= total; a++) {
    for (let b = 0; a + b <= total; b++) {
      for (let c = 0; a + b + c <= total; c++) yield [a, b, c, total - a - b - c]
    }
  }
}

function agrees(fill: readonly [number, number, number, number], shown: ShownTable): boolean {
  const [a, b, c, d] = fill
  const expected = [...shown.cells.flat(), ...shown.rowTotals, ...shown.columnTotals]
  return [a, b, c, d, a + b, c + d, a + c, b + d].every(
    (value, at) => expected[at] === null || expected[at] === value,
  )
}

describe('små grupper', () => {
  const groups = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 })

  it('slås ihop tills ingen är mindre än fem, utan att någon försvinner', () => {
    fc.assert(
      fc.property(groups, (sizes) => {
        const map = new Map(
          sizes.map((size, at) => [`${at}`, Array.from({ length: size }, () => at)]),
        )
        const { kept, rest } = mergeSmall(map)
        const shown = [...kept.map(([, members]) => members.length), ...(rest ? [rest.length] : [])]
        expect(sum(shown)).toBe(sum(sizes))
        if (sum(sizes) >= THRESHOLD) expect(shown.filter(isSmall)).toEqual([])
      }),
    )
  })

  it('lämnas i fred när de är stora nog', () => {
    const map = new Map([
      ['a', [1, 2, 3, 4, 5]],
      ['b', [1, 2, 3, 4, 5, 6]],
    ])
    expect(mergeSmall(map)).toEqual({ kept: [...map], rest: null })
  })
})
