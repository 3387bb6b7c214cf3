import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadRuleSet } from '../../tools/rulesFiles'
import type { Pack } from '../../shared/rules/schemaPack'

const tables = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const
const Listed = z.array(z.strictObject({ code: z.string(), row: z.string(), says: z.string() }))
const fixture = join(import.meta.dirname, 'fixtures/ambiguities.json')
const listed = Listed.parse(JSON.parse(readFileSync(fixture, 'utf8')))
const { packs } = loadRuleSet()

const series = { X: 12, O: 8, H: 13, L: 11, G: 8, T: 9 } as const
const codes = Object.entries(series).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`),
)

/** Everything a row, or the pack itself, warns of. */
function warnings(pack: Pack, table: string, id: string | undefined): readonly string[] {
  if (table === 'pack') return pack.notes
  const known = tables.find((name) => name === table)
  const row = known && pack[known].find((one) => one.id === id)
  return (row?.flags ?? []).map(({ text }) => text)
}

function said(row: string): readonly string[] {
  const [packId, table = '', id] = row.split('/')
  const pack = packs.filter((one) => one.id === packId).at(-1)
  return pack ? warnings(pack, table, id) : []
}

describe('källornas oklarheter', () => {
  it('har varje oklarhet i uppdragets lista på minst en rad, T9 som en egen regel', () => {
    const have = new Set(listed.map(({ code }) => code))
    expect(codes.filter((code) => !have.has(code))).toEqual(['T9'])
    expect(have.has('law 0')).toBe(true)
  })

  it.each(listed)('$code syns på $row', ({ row, says }) => {
    expect(said(row).filter((text) => text.includes(says)).length).toBeGreaterThan(0)
  })

  it('låter aldrig riktlinjens tystnad bli ett avslag (T9)', () => {
    const rules = packs.flatMap((pack) => pack.checks)
    const guard = rules.find(({ id }) => id.endsWith('-avslag-ej-for-att-riktlinje-saknar'))
    expect(guard?.text).toContain('aldrig ett skäl att avslå')
  })

  it('säger om varje behovsprövad insats utan uppföljning att tystnaden inte är ett svar (X12)', () => {
    const quiet = packs.flatMap((pack) =>
      pack.insatser
        .filter((row) => ['yes', 'either'].includes(row.needsAssessed) && !row.followUp.text)
        .filter((row) => !row.flags?.some(({ text }) => /uppfölj/i.test(text)))
        .map(({ id }) => `${pack.id}/${id}`),
    )
    expect(quiet).toEqual([])
  })
})
