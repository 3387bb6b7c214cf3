import { describe, expect, it } from 'vitest'
import { Beslutsslag } from '../domain/beslut'
import { IsoDate } from '../domain/primitives'
import { isOverklagbart, overklagande } from './overklagande'

const to = IsoDate.parse('2027-02-28')

describe('hur ett beslut får prövas', () => {
  it.each([
    ['avslag enligt 11 kap. 1 §', 'avslag', null, ['SoL 11:1'], 'forvaltningsbesvar'],
    ['delavslag', 'delavslag', null, ['SoL 11:1'], 'forvaltningsbesvar'],
    ['bifall för viss tid', 'bifall', to, ['SoL 11:1'], 'forvaltningsbesvar'],
    ['förlängning för viss tid', 'forlangning', to, ['11 kap. 1 § SoL'], 'forvaltningsbesvar'],
    ['bifall tills vidare', 'bifall', null, ['SoL 11:1'], 'ej'],
    ['avslag på insats enligt LSS', 'avslag', null, ['LSS 9 § 4'], 'forvaltningsbesvar'],
    ['avvisad ansökan', 'avvisning', null, ['SoL 12:1'], 'forvaltningsbesvar'],
    ['insats utöver rätten', 'bifall', to, ['SoL 11:4'], 'laglighetsprovning'],
    ['avgift enligt 32 kap. 10 §', 'avslag', null, ['SoL 32:10'], 'forvaltningsbesvar'],
    ['avgift enligt 32 kap. 11 §', 'avslag', null, ['SoL 32:11'], 'kontrollera'],
    ['okänt lagrum', 'avslag', null, ['något annat'], 'kontrollera'],
    ['inget lagrum alls', 'bifall', null, [], 'kontrollera'],
    ['beslut enligt LVM', 'lvm', null, ['LVM 13 §'], 'kontrollera'],
    ['beslut att inleda utredning', 'inleda', null, ['SoL 14:2'], 'ej'],
    ['dom', 'dom', null, ['SoL 11:1'], 'ej'],
    [
      'både rätt och utöver rätten',
      'delavslag',
      to,
      ['SoL 11:4', 'SoL 11:1'],
      'forvaltningsbesvar',
    ],
  ] as const)('%s', (...[, slag, until, lagrum, kind]) => {
    expect(overklagande(slag, until, lagrum).kind).toBe(kind)
  })

  it('varje tidsbegränsat beslut och varje avslag får en hänvisning, med varje lagrum', () => {
    for (const lagrum of [['SoL 11:1'], ['LSS 9 § 9'], ['okänt'], []]) {
      expect(isOverklagbart('bifall', to, lagrum)).toBe(true)
      expect(isOverklagbart('avslag', null, lagrum)).toBe(true)
    }
  })

  it('varje beslutsslag får ett svar med skäl och källa', () => {
    for (const slag of Beslutsslag.options) {
      const answer = overklagande(slag, null, ['SoL 11:1'])
      expect(answer.skal).toMatch(/^[A-ZÅÄÖ].*\.$/)
      expect(answer.source).not.toBe('')
    }
  })
})
