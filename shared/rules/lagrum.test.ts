import { describe, expect, it } from 'vitest'
import { formatLagrum, lagrumKey, parseLagrum } from './lagrum'

describe('lagrum', () => {
  it.each([
    ['SoL 11:1', ['SoL 11:1']],
    ['SoL 12:1; SoL 13:10', ['SoL 12:1', 'SoL 13:10']],
    ['LSS 9 § 2', ['LSS 9 § 2']],
    ['LVM 13 §', ['LVM 13 §']],
    ['LVM', ['LVM']],
    ['11 kap. 1 § SoL', ['SoL 11:1']],
    ['SoL 11 kap 1 §', ['SoL 11:1']],
    ['9 § 4 LSS', ['LSS 9 § 4']],
    ['LVU 31 b §', ['LVU 31 b §']],
    ['lag 2024:79 3:3', ['lag 2024:79 3:3']],
    ['lagen (2024:79) 4 kap. 1 §', ['lag 2024:79 4:1']],
    ['SoL (2025:400) 11:1', ['SoL 11:1']],
    ['något annat', []],
    ['', []],
  ])('%s läses som %j', (text, keys) => {
    expect(parseLagrum(text).map(lagrumKey)).toEqual(keys)
  })

  it('tål annat än text', () => {
    expect([null, 7, {}, undefined, [3, 'SoL 11:1']].map((law) => parseLagrum(law).length)).toEqual(
      [0, 0, 0, 0, 1],
    )
  })

  it('skrivs som folk skriver', () => {
    expect(parseLagrum('SoL 11:1; LSS 9 § 2; LVM 13 §').map(formatLagrum)).toEqual([
      '11 kap. 1 § SoL',
      '9 § 2 LSS',
      '13 § LVM',
    ])
  })
})
