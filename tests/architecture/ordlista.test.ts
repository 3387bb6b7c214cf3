import { describe, expect, it } from 'vitest'
import { readOrdlista, readRows } from '../../tools/lint/ordlista.mjs'

const rows = readRows()
const cell = (row: string[], index: number) => row[index] ?? ''
const identifiers = rows.flatMap((row) =>
  [...cell(row, 1).matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
)

describe('ordlistan', () => {
  it('har minst 80 termer med sex kolumner var, ingen utan term, namn, betydelse och engelska', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80)
    const bad = rows.filter((row) => row.length !== 6 || [0, 1, 2, 3, 4].some((i) => !cell(row, i)))
    expect(bad).toEqual([])
  })

  it('har namn i ASCII och kamelnotation, vart och ett en gång', () => {
    expect(identifiers.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([])
    expect(identifiers.filter((name, i) => identifiers.indexOf(name) !== i)).toEqual([])
  })

  it('förbjuder inget ord som den själv ger', () => {
    const { words, never } = readOrdlista()
    expect(never.length).toBeGreaterThan(0)
    expect(never.filter((word) => words.includes(word))).toEqual([])
  })
})
