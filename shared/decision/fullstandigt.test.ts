import { describe, expect, it } from 'vitest'
import type { Beslutsfattare } from '../domain/beslut'
import { Beslutsinnehall } from '../domain/beslut'
import { beslutsfattareSaknas, innehallSaknas } from './fullstandigt'

const innehall = Beslutsinnehall.parse({
  ...{ slag: 'avslag', insats: 'kontaktperson', insatsName: 'Kontaktperson' },
  ...{ lagrum: ['SoL 11:1'], from: null, to: null, omfattning: null, omfattningText: '' },
  ...{ beslutstext: 'Ansökan avslås.', motivering: 'Behovet är tillgodosett.' },
  ...{ tidsbegransningSkal: '', malsattning: '', forbehall: '', avvikelser: [], samrad: [] },
  foljer: [],
})
const kommunicerad = { date: '2026-11-20' }
const ansokan = { inkom: '2026-11-10' }
const matter = (date: string | null, inkom: string | null = ansokan.inkom) =>
  ({
    kommunicerad: date === null ? null : { ...kommunicerad, date },
    ansokningar: inkom === null ? [] : [{ inkom }],
  }) as unknown as Parameters<typeof innehallSaknas>[1]
const heard = matter('2026-11-20')

describe('det ett beslut ska innehålla innan det skrivs under', () => {
  it('är komplett med beslut, skäl, lagrum och kommunicering', () => {
    expect(innehallSaknas(innehall, heard)).toEqual([])
  })

  it('saknar det som inte är skrivet (31 och 32 §§ FL)', () => {
    const bare = { ...innehall, beslutstext: '', motivering: '', lagrum: [] }
    expect(innehallSaknas(bare, heard)).toEqual(['beslutstext', 'motivering', 'lagrum'])
  })

  it('ett avslag utan kommunicering kräver undantaget (25 § FL), ett bifall gör det inte', () => {
    const undantagKommunicering = { grund: 'uppenbart-obehovligt', skal: 'Inget nytt.' } as const
    expect(innehallSaknas(innehall, matter(null))).toEqual(['kommunicering'])
    expect(innehallSaknas({ ...innehall, undantagKommunicering }, matter(null))).toEqual([])
    expect(innehallSaknas({ ...innehall, slag: 'bifall' }, matter(null))).toEqual([])
  })

  it('en kommunicering före den senaste ansökan gäller inte den', () => {
    expect(innehallSaknas(innehall, matter('2026-11-09'))).toEqual(['kommunicering'])
    expect(innehallSaknas(innehall, matter('2026-11-10'))).toEqual([])
    expect(innehallSaknas(innehall, matter('2026-11-09', null))).toEqual([])
  })

  it('en omprövning säger vad som omprövas, och till nackdel kräver den kommunicering', () => {
    const again = { ...innehall, slag: 'omprovning' as const }
    expect(innehallSaknas(again, matter(null))).toEqual(['omprovning'])
    const omprovning = (nackdel: boolean) =>
      Beslutsinnehall.parse({
        ...again,
        omprovning: { avser: 'a'.repeat(32), grund: 'fl-37-forbehall', nackdel, skal: 'S' },
      })
    expect(innehallSaknas(omprovning(false), matter(null))).toEqual([])
    expect(innehallSaknas(omprovning(true), matter(null))).toEqual(['kommunicering'])
  })

  it('ett processbeslut behöver inget lagrum om insatsen', () => {
    expect(innehallSaknas({ ...innehall, slag: 'avskrivning', lagrum: [] }, heard)).toEqual([])
  })
})

describe('vem som har beslutat', () => {
  const person = { kind: 'anvandare', name: 'Elin', befattning: 'handläggare' } as Beslutsfattare
  const organ = { kind: 'organ', name: 'individutskottet' } as Beslutsfattare

  it('kräver namn och befattning, dag, och för ett organ föredragande', () => {
    expect(beslutsfattareSaknas(null, 'Elin')).toEqual(['dag'])
    expect(beslutsfattareSaknas(person, '')).toEqual([])
    expect(beslutsfattareSaknas({ ...person, name: ' ' }, '')).toEqual(['beslutsfattare'])
    expect(beslutsfattareSaknas(organ, '')).toEqual(['foredragande'])
    expect(beslutsfattareSaknas(organ, 'Elin')).toEqual([])
  })
})
