import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { IsoDate } from '../domain/primitives'
import { groundOf, groundProblems, lagrumList } from './ground'

const rules = loadRuleSet()
const law = rules.laws.at(-1)
if (law === undefined) throw new Error('lagen saknas')
const at = { law, date: IsoDate.parse('2026-11-27') }

describe('vad ett beslut grundas på', () => {
  it('tar insatsens lagrum som det är när det gäller', () => {
    expect(groundOf('SoL 11:1 (målgruppsbestämmelse SoL 8:10)', at)).toEqual({
      lagrum: 'SoL 11:1',
      notes: [],
      asks: false,
    })
    expect(groundOf('SoL 12:1; SoL 13:10', at).lagrum).toBe('SoL 12:1; SoL 13:10')
  })

  it('byter aldrig tyst ut äldre numrering: det nya föreslås och sägs', () => {
    const ground = groundOf('SoL 4:1 (äldre numrering; nu närmast SoL 11:1)', at)
    expect(ground.lagrum).toBe('SoL 11:1')
    expect(ground.asks).toBe(true)
    expect(ground.notes).toEqual([
      'Källan anger 4 kap. 1 § SoL: äldre numrering, nu SoL 11:1 eller SoL 12:1. Kontrollera.',
    ])
    expect(groundOf('SoL 4:1', at)).toMatchObject({ lagrum: '', asks: true })
  })

  it('frågar när källan inte anger något lagrum eller ingen paragraf', () => {
    for (const text of ['', 'bosättningslagen', 'LVM', 'LVU (1990:52), i vissa fall SoL']) {
      expect(groundOf(text, at).asks).toBe(true)
    }
  })

  it('vägrar det som inte kan läsas eller inte gäller, med en mening', () => {
    expect(groundProblems('LVM 13 §; SoL 11:1', at)).toEqual([])
    expect(groundProblems('enligt lag', at)).toEqual([
      'Skriv lagrummet som SoL 11:1, LSS 9 § 5 eller LVM 13 §.',
    ])
    expect(groundProblems('SoL 40:1', at)).toEqual(['40 kap. 1 § SoL: lagen har bara 35 kapitel.'])
    expect(groundProblems('SoL 4:1', at)[0]).toContain('äldre numrering')
    expect(groundProblems('lagen (2001:453) 4 kap. 1 §', at)[0]).toContain('upphörde 2025-06-30')
  })

  it('varje insats i paketen får ett lagrum som gäller, eller en fråga', () => {
    const wrong = rules.packs.flatMap((pack) =>
      pack.insatser
        .filter((row) => {
          const ground = groundOf(row.law, at)
          const used = ground.lagrum === '' ? [] : groundProblems(ground.lagrum, at)
          return used.length > 0 || (ground.lagrum === '' && !ground.asks)
        })
        .map(({ id }) => `${pack.id} ${id}`),
    )
    expect(wrong).toEqual([])
  })

  it('bär lagrummen ett för ett', () => {
    expect(lagrumList('SoL 12:1; 13 kap. 10 § SoL')).toEqual(['SoL 12:1', 'SoL 13:10'])
  })
})
