import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'

const { packs } = loadRuleSet()
const rows = packs.flatMap((pack) =>
  pack.insatser.map((row) => ({ name: `${pack.id}/${row.id}`, row })),
)

/** Cells whose source is silent: this boendestöd has a guideline of its own that isn't held. */
const silent = ['heby/sol-boendestod content']

describe('insatsernas texter', () => {
  it('säger för varje insats i alla fem paket vem den är till för och vad den innehåller', () => {
    const without = rows.flatMap(({ name, row }) => [
      ...(row.targetGroup ? [] : [`${name} targetGroup`]),
      ...(row.content ? [] : [`${name} content`]),
    ])
    expect(without).toEqual(silent)
  })

  it('anger rad i källan för varje sådan text', () => {
    const without = rows.flatMap(({ name, row }) => {
      const cells = row.evidence.map(({ cell }) => cell)
      return [
        ...(row.targetGroup && !cells.includes('target_group') ? [`${name} target_group`] : []),
        ...(row.content && !cells.includes('content') ? [`${name} content`] : []),
      ]
    })
    expect(without).toEqual([])
  })
})
