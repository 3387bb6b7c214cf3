import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadRuleSet, packIds } from '../../tools/rulesFiles'

const tables = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const
const Inventory = z.record(z.string(), z.record(z.enum(tables), z.array(z.string())))
const mission = join(import.meta.dirname, '../../../shared/mission')
const fixture = join(import.meta.dirname, 'fixtures/inventory.json')
const listed = Inventory.parse(JSON.parse(readFileSync(fixture, 'utf8')))
const rules = loadRuleSet()

/** Ids of one table of the inventory's own CSV: pack first, id third, neither ever quoted. */
function idsIn(table: string, pack: string): string[] {
  const lines = readFileSync(join(mission, `${table}.csv`), 'utf8').split('\n')
  return lines.filter((line) => line.startsWith(`${pack},`)).map((line) => line.split(',')[2] ?? '')
}

describe('inventeringen', () => {
  it('har 1 047 rader i den egna förteckningen', () => {
    const all = Object.values(listed).flatMap((pack) => Object.values(pack).flat())
    expect(all.length).toBe(1047)
  })

  it.skipIf(!existsSync(mission))('stämmer med källans egna tabeller', () => {
    for (const [pack, ids] of Object.entries(listed)) {
      for (const table of tables) expect(idsIn(table, pack)).toEqual(ids[table])
    }
  })

  describe.each(packIds())('paketet %s', (packId) => {
    const pack = rules.packs.filter(({ id }) => id === packId).at(-1)

    it.each(tables)('har varje rad i %s', (table) => {
      const have = pack?.[table].map(({ id }) => id) ?? []
      expect(listed[packId]?.[table].filter((id) => !have.includes(id))).toEqual([])
    })

    it.each(tables)('anger fil, rubrik och rad för varje rad i %s', (table) => {
      const without = (pack?.[table] ?? []).filter(
        ({ source }) => !source.file || !source.section || !source.line,
      )
      expect(without.map(({ id }) => id)).toEqual([])
    })
  })
})
