import { describe, expect, it } from 'vitest'
import { device } from '../../tests/vault/logs'
import { consentFor, isInForce } from './consent'
import type { Lasting } from './handelser/underlag'
import type { Samtycke } from './handelser/underlagHandelser'
import { Instant, IsoDate } from './primitives'

const day = (text: string) => IsoDate.parse(text)

function lamnat(
  data: Partial<Samtycke>,
  ended: Lasting<Samtycke>['ended'] = null,
): Lasting<Samtycke> {
  return {
    ref: { device: device(1), seq: 2 },
    at: Instant.parse('2026-11-01T08:00:00.000Z'),
    by: 'Test',
    value: {
      ...{ av: 'den-enskilde', name: '', galler: 'inhamta', till: 'Skolan', omfattning: '' },
      ...{ svar: 'ja', date: day('2026-11-01'), satt: 'muntligt', giltigtTill: null },
      ...data,
    },
    ended,
  }
}

describe('samtycke till en källa', () => {
  it('hittas på källans namn, det senaste först, och gäller ingen annan källa', () => {
    const first = lamnat({ svar: 'nej' })
    const later = lamnat({ till: ' skolan ' })
    expect(consentFor([first, later], 'SKOLAN')).toBe(later)
    expect(consentFor([first], 'Vårdcentralen')).toBeNull()
    expect(consentFor([lamnat({ galler: 'lamna' })], 'Skolan')).toBeNull()
  })

  it('gäller från sin dag, till och med sin sista dag, och inte efter att det återkallats', () => {
    const limited = lamnat({ giltigtTill: day('2026-11-30') })
    expect(isInForce(limited, day('2026-10-31'))).toBe(false)
    expect(isInForce(limited, day('2026-11-30'))).toBe(true)
    expect(isInForce(limited, day('2026-12-01'))).toBe(false)
    const revoked = lamnat({}, { date: day('2026-11-20'), skal: '' })
    expect(isInForce(revoked, day('2026-11-19'))).toBe(true)
    expect(isInForce(revoked, day('2026-11-20'))).toBe(false)
    expect(isInForce(lamnat({ svar: 'nej' }), day('2026-11-02'))).toBe(false)
  })
})
