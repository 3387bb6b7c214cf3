import { describe, expect, it } from 'vitest'
import { tabsFor } from './settingsTabs'

const all = ['kontor', 'backup', 'franvaro', 'atkomst', 'gallring', 'inforande'] as const

describe('inställningarnas delar', () => {
  it('visar var och en bara det rollen kan läsa eller göra något i', () => {
    expect(tabsFor(all, ['handlaggare'])).toEqual(['kontor', 'backup', 'franvaro'])
    expect(tabsFor(all, ['namndsekreterare'])).toEqual(['kontor', 'backup'])
    expect(tabsFor(all, ['administrator'])).toEqual([
      ...['kontor', 'backup', 'franvaro', 'gallring', 'inforande'],
    ])
    expect(tabsFor(all, ['enhetschef'])).toEqual(all)
  })
})
