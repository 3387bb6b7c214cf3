import { describe, expect, it } from 'vitest'
import { delgivningOf } from '../domain/handelser/delgivning'
import type { Delgivning } from '../domain/handelser/delgivning'
import { BeslutId, IsoDate } from '../domain/primitives'
import { loadRuleSet } from '../../tools/rulesFiles'
import { controlMessageDay, delgivningslage, lastDayToAppeal } from './delgivning'
import { provaRattid, rattidsval } from './rattidsprovning'

const day = (text: string) => IsoDate.parse(text)
const law = loadRuleSet().laws[0]
if (law === undefined) throw new Error('no law pack')
const nothing = delgivningOf({}, BeslutId.parse('0'.repeat(32)))

const forenklad: Delgivning = {
  ...nothing,
  skickad: { date: day('2026-11-02'), satt: 'forenklad', mottagare: 'Låtsas', upplyst: true },
  kontrollmeddelande: day('2026-11-03'),
}

describe('när den enskilde fick del av beslutet', () => {
  it.each<[string, Delgivning, string]>([
    ['inte skickat', nothing, 'inte-skickad'],
    [
      'ett vanligt brev visar ingenting',
      {
        ...nothing,
        skickad: { date: day('2026-11-02'), satt: 'brev', mottagare: '', upplyst: false },
      },
      'inget-bevis',
    ],
    [
      'förenklad delgivning utan upplysning i förväg',
      {
        ...forenklad,
        skickad: { date: day('2026-11-02'), satt: 'forenklad', mottagare: '', upplyst: false },
      },
      'inte-upplyst',
    ],
    [
      'förenklad delgivning utan kontrollmeddelande',
      { ...forenklad, kontrollmeddelande: null },
      'inget-kontrollmeddelande',
    ],
    ['handlingen kom tillbaka', { ...forenklad, aterkommen: day('2026-11-09') }, 'aterkommen'],
  ])('är okänt: %s', (_name, delgivning, varfor) => {
    expect(delgivningslage(delgivning, law, day('2027-01-01'))).toEqual({ kind: 'okand', varfor })
  })

  it('räknas vid förenklad delgivning två veckor från att handlingen skickades', () => {
    expect(delgivningslage(forenklad, law, day('2026-11-15'))).toEqual({
      kind: 'vantar',
      date: '2026-11-16',
    })
    expect(delgivningslage(forenklad, law, day('2026-11-16'))).toEqual({
      kind: 'delgiven',
      dag: { date: '2026-11-16', counted: true },
      sistaDag: '2026-12-07',
    })
  })

  it('är den dag någon antecknat, före det som räknas', () => {
    const noted = {
      ...forenklad,
      delgiven: { date: day('2026-11-05'), satt: 'tagit-del' as const, belagg: '' },
    }
    expect(delgivningslage(noted, law, day('2026-11-06'))).toMatchObject({
      dag: { date: '2026-11-05', counted: false },
      sistaDag: '2026-11-26',
    })
  })

  it('ger en sista dag som flyttas från lördag, juldag och nyårsafton till nästa vardag', () => {
    expect(lastDayToAppeal(day('2026-11-07'), law)).toBe('2026-11-30')
    expect(lastDayToAppeal(day('2026-12-04'), law)).toBe('2026-12-28')
    expect(lastDayToAppeal(day('2026-12-10'), law)).toBe('2027-01-04')
  })

  it('kräver kontrollmeddelande närmast följande arbetsdag', () => {
    expect(controlMessageDay(day('2026-11-06'), law)).toBe('2026-11-09')
    expect(controlMessageDay(day('2026-12-23'), law)).toBe('2026-12-24')
  })
})

describe('rättidsprövning (45 § FL)', () => {
  const served = delgivningslage(
    { ...nothing, delgiven: { date: day('2026-11-02'), satt: 'mottagningsbevis', belagg: '' } },
    law,
    day('2026-12-01'),
  )
  const unknown = delgivningslage(nothing, law, day('2027-06-01'))

  it('kan inte avvisa när ingen vet när beslutet togs emot (JO 3372-2017)', () => {
    const svar = provaRattid({ inkom: day('2027-05-01'), overinstans: null }, unknown)
    expect(svar).toEqual({ kind: 'kan-inte-avvisas' })
    expect(rattidsval(svar)).toEqual(['i-tid'])
  })

  it.each([
    ['2026-11-23', 'i-tid'],
    ['2026-11-24', 'sent'],
  ])('räknar sista dagen med: %s är %s', (inkom, kind) => {
    expect(provaRattid({ inkom: day(inkom), overinstans: null }, served).kind).toBe(kind)
  })

  it('räknar den dag överklagandet nådde domstolen', () => {
    const svar = provaRattid({ inkom: day('2026-11-30'), overinstans: day('2026-11-23') }, served)
    expect(svar).toMatchObject({ kind: 'i-tid', skal: 'i-tid-till-overinstans' })
  })

  it('frågar om undantag innan ett sent överklagande kan avvisas', () => {
    const svar = provaRattid({ inkom: day('2026-11-30'), overinstans: null }, served)
    expect(rattidsval(svar)).toEqual(['fel-underrattelse', 'for-sent'])
  })

  it('är i tid innan tiden har börjat löpa', () => {
    const waiting = delgivningslage(forenklad, law, day('2026-11-10'))
    const svar = provaRattid({ inkom: day('2026-11-10'), overinstans: null }, waiting)
    expect(svar).toMatchObject({ kind: 'i-tid', sistaDag: null })
  })
})
