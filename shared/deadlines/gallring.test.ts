import { describe, expect, it } from 'vitest'
import type { AktState } from '../domain/akt'
import { Person } from '../domain/person'
import { IsoDate } from '../domain/primitives'
import { gallringOf } from './gallring'

const day = (text: string) => IsoDate.parse(text)
type Facts = Parameters<typeof gallringOf>[0]
type Over = Omit<Partial<Facts>, 'beslut'> & {
  readonly born?: string
  readonly lagrum?: readonly string[]
  readonly beslut?: string
}

/** An invented, closed akt of a person born on the day, with decisions on these lagrum. */
function akt(over: Over = {}): Facts {
  const { born = '19850108', lagrum = [], beslut = '2026-02-01', ...rest } = over
  const number = `${born}T123`
  return {
    status: 'avslutad',
    person: Person.parse({
      name: 'Låtsas Exempelsson',
      identitet: { kind: 'reservnummer', number },
      skydd: 'inget',
    }),
    beslut: lagrum.map((text) => ({
      beslutsdatum: day(beslut),
      innehall: { lagrum: [text] },
    })) as unknown as AktState['beslut'],
    utredningInledd: null,
    avslutad: day('2026-03-01'),
    ...rest,
  }
}

const osby = { lastNote: day('2026-03-01'), kommun: 'Osby' }

describe('gallring (16 kap. 1 § SoL)', () => {
  it('räknar fem år från sista anteckningen och senast utgången av nästa kalenderår', () => {
    expect(gallringOf(akt({ lagrum: ['11 kap. 1 § SoL'] }), osby)).toMatchObject({
      kind: 'gallras',
      tidigast: '2031-03-01',
      senast: '2032-12-31',
    })
  })

  it('räknar inte medan ärendet pågår', () => {
    expect(gallringOf(akt({ status: 'beslutad' }), osby)).toEqual({ kind: 'pagar' })
  })

  it.each(['Göteborg', 'Göteborgs kommun', 'Linköpings kommun', 'Region Gotland', 'Örnsköldsvik'])(
    'bevarar allt för forskning i %s',
    (kommun) => {
      expect(gallringOf(akt(), { ...osby, kommun })).toMatchObject({ skal: 'forskning-kommun' })
    },
  )

  it.each(['19850105', '19850115', '19850125'])('bevarar den som är född %s', (born) => {
    expect(gallringOf(akt({ born }), osby)).toMatchObject({ skal: 'forskning-fodelsedag' })
  })

  it.each(['22 kap. 2 § SoL', 'SoL 22:4', 'LSS 9 § 8', '9 § 8 LSS'])(
    'bevarar ett placerat barn: %s',
    (lagrum) => {
      const child = akt({ born: '20140108', lagrum: [lagrum] })
      expect(gallringOf(child, osby)).toMatchObject({
        kind: 'bevaras',
        skal: 'placerat-barn',
        till: null,
      })
    },
  )

  it('bevarar en barnutredning tills barnet är 30 år, men inte ärenden avslutade före 15 januari 2026', () => {
    const child = akt({ born: '20140108', utredningInledd: day('2026-01-20') })
    expect(gallringOf(child, osby)).toMatchObject({ skal: 'barnutredning', till: '2044-01-07' })
    const old = akt({
      born: '20140108',
      utredningInledd: day('2025-06-01'),
      avslutad: day('2026-01-14'),
    })
    expect(gallringOf(old, { ...osby, lastNote: day('2026-01-14') }).kind).toBe('gallras')
  })

  it('frågar en människa när ett barn har haft en insats som kan ha varit en placering', () => {
    const child = akt({
      born: '20140108',
      lagrum: ['11 kap. 1 § SoL'],
      avslutad: day('2026-01-14'),
      beslut: '2025-08-01',
    })
    expect(gallringOf(child, osby).kind).toBe('bedom')
  })
})
