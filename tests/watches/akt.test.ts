import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HandelseBody } from '@shared/domain/handelse'
import { IsoDate } from '@shared/domain/primitives'
import { mergeLogs } from '@shared/domain/logChain'
import { avslutad, device, extend, userId } from '../vault/logs'
import { beslut, fattat, logOf, rowOf, uppfoljning, verkstallighet, watchesIn } from './akt'

const date = (text: string) => IsoDate.parse(text)

/** An application that came in on a day. */
function ansokan(inkom: string): HandelseBody {
  const data = { sort: 'ansokan', satt: 'skriftlig', fran: '', insats: null, insatsName: '' }
  return {
    type: 'aktualiserad',
    data: { ...data, inkom, from: null, to: null, omfattning: null, text: '' },
  } as HandelseBody
}

/** Something noted with its day. */
function atgard(sort: string, day: string, more: object = {}): HandelseBody {
  const data = { sort, date: day, beslut: null, bevakning: null, rubrik: '', text: 'T' }
  return { type: 'atgard.antecknad', data: { ...data, ...more } } as HandelseBody
}

describe('ett beslut i Osby', () => {
  const one = beslut('b', { to: '2027-09-06' })

  it('bevakas från dag ett: verkställighet, uppföljning, slut', () => {
    expect(watchesIn(logOf(fattat(one)))).toEqual([
      '2026-12-07 Verkställ boendestöd eller rapportera till IVO och revisorerna',
      '2027-01-31 Rapportera till IVO och revisorerna: kvartal 4 2026',
      '2027-09-06 Följ upp boendestöd',
      '2027-09-06 Beslutet om boendestöd upphör',
    ])
  })

  it('möts av händelserna: verkställt och uppföljt', () => {
    const log = logOf(fattat(one), verkstallighet(one, 'verkstalld', '2026-10-01'))
    expect(watchesIn(log)).toEqual([
      '2027-09-06 Följ upp boendestöd',
      '2027-09-06 Beslutet om boendestöd upphör',
    ])
    const followed = extend(log, device(1), uppfoljning('2027-08-01'))
    expect(watchesIn(followed)).toEqual(['2027-09-06 Beslutet om boendestöd upphör'])
  })

  it('delvis verkställt är inte verkställt', () => {
    const log = logOf(fattat(one), verkstallighet(one, 'delvis', '2026-10-01'))
    expect(watchesIn(log)[0]).toMatch(/^2026-12-07 Verkställ boendestöd/)
    expect(rowOf(log).ejVerkstallda?.[0]).toMatchObject({ delvis: true, verkstalld: null })
  })

  it('räknar om från avbrottet, och slutar när insatsen kommer igång igen', () => {
    const log = logOf(
      fattat(one),
      verkstallighet(one, 'verkstalld', '2026-10-01'),
      verkstallighet(one, 'avbruten', '2026-11-30'),
    )
    expect(watchesIn(log)[0]).toMatch(/^2027-02-28 Verkställ boendestöd på nytt/)
    expect(rowOf(log).ejVerkstallda).toMatchObject([
      { sedan: '2026-11-30', grans: '2027-02-28', avbrott: true },
    ])
    const again = extend(log, device(1), verkstallighet(one, 'verkstalld', '2027-01-10'))
    expect(rowOf(again).ejVerkstallda).toBeUndefined()
  })

  it('rapporteras kvartal för kvartal tills det är verkställt, och sedan en gång till', () => {
    const report = (kvartal: string, sort = 'ej-verkstallt') =>
      ({
        type: 'ivo.rapporterat',
        data: { beslut: one.id, date: '2027-01-20', kvartal, sort },
      }) as HandelseBody
    const ivo = (log: Parameters<typeof watchesIn>[0]) =>
      watchesIn(log).filter((line) => line.includes('IVO'))
    const first = logOf(fattat(one), report('2026-K4'))
    expect(ivo(first)).toEqual(['2027-04-30 Rapportera till IVO och revisorerna: kvartal 1 2027'])
    const done = extend(first, device(1), verkstallighet(one, 'verkstalld', '2027-02-02'))
    expect(ivo(done)).toEqual(['2027-04-30 Rapportera till IVO och revisorerna: kvartal 1 2027'])
    const both = extend(done, device(1), report('2027-K1'))
    expect(ivo(both)).toEqual(['2027-04-30 Anmäl till IVO att beslutet har verkställts'])
    expect(ivo(extend(both, device(1), report('2027-K1', 'verkstallt')))).toEqual([])
  })

  it('ersätts av ett senare beslut om samma insats; uppföljningen räknas från kedjans första dag', () => {
    const log = logOf(
      fattat(beslut('b', { to: '2027-01-31' })),
      verkstallighet(one, 'verkstalld', '2026-10-01'),
      fattat(
        beslut('c', {
          slag: 'forlangning',
          ...{ beslutsdatum: '2027-01-15', from: '2027-02-01', to: '2028-01-31' },
        }),
      ),
    )
    expect(watchesIn(log)).toEqual([
      '2027-09-07 Följ upp boendestöd',
      '2028-01-31 Beslutet om boendestöd upphör',
    ])
  })

  it('ett avslag på mer tar inte bort bevakningen av det som gäller', () => {
    const refused = beslut('c', { slag: 'avslag', beslutsdatum: '2026-10-01', from: null })
    const log = logOf(fattat(one), fattat(refused))
    expect(watchesIn(log)).toHaveLength(4)
  })

  it('har inga kvar när akten är avslutad', () => {
    expect(watchesIn(logOf(fattat(one), avslutad()))).toEqual([])
  })
})

describe('ett beslut i Göteborg och i Heby', () => {
  it('har boendestödets egna tider från uppdrag och verkställighet', () => {
    const one = beslut('b')
    const log = logOf(fattat(one), verkstallighet(one, 'verkstalld', '2026-10-01'))
    expect(watchesIn(log, 'goteborg')).toEqual([
      '2026-10-29 Genomförandeplanen ska vara klar',
      '2026-12-29 Sammanställ daganteckningarna',
    ])
  })

  it('omprövar den individuella planen varje år, en gång och inte två', () => {
    const one = beslut('b', {
      ...{ law: 'LSS 9 § 10', insats: 'lss-daglig-verksamhet', insatsName: 'Daglig verksamhet' },
      to: null,
    })
    const lines = watchesIn(logOf(fattat(one)), 'heby')
    expect(lines.filter((line) => line.includes('planen'))).toEqual([
      '2027-09-07 Ompröva den individuella planen',
    ])
  })
})

describe('ärendet före beslut', () => {
  it('får begära avgörande efter sex månader, och begäran besvaras inom fyra veckor', () => {
    expect(watchesIn(logOf(ansokan('2026-08-31')))).toEqual([
      '2027-02-28 Sex månader sedan ansökan: parten får begära att ärendet avgörs',
    ])
    const asked = logOf(ansokan('2026-08-31'), atgard('fl12-begaran', '2027-03-01'))
    expect(watchesIn(asked)).toContain('2027-03-29 Avgör ärendet eller avslå begäran om avgörande')
    expect(watchesIn(extend(asked, device(1), fattat(beslut('b', { slag: 'avslag' }))))).toEqual([])
  })
})

describe('delgivning och överklagande i Täby', () => {
  const refused = beslut('b', { slag: 'avslag', from: null, insats: 'hvb', insatsName: 'HVB' })
  const about = { beslut: refused.id }
  const sent = {
    type: 'underrattelse.skickad',
    data: { ...about, date: '2026-12-11', satt: 'forenklad', mottagare: 'M', upplyst: true },
  } as HandelseBody
  const checked = {
    type: 'kontrollmeddelande.skickat',
    data: { ...about, date: '2026-12-14' },
  } as HandelseBody

  it('räknar förenklad delgivning: två veckor från avsändandet, sedan tre', () => {
    expect(watchesIn(logOf(fattat(refused), sent), 'taby')).toEqual([
      '2026-12-14 Skicka kontrollmeddelandet',
      '2026-12-25 Räknas som delgiven genom förenklad delgivning',
    ])
    expect(watchesIn(logOf(fattat(refused), sent, checked), 'taby')).toEqual([
      '2026-12-25 Räknas som delgiven genom förenklad delgivning',
      '2027-01-15 Sista dagen att överklaga',
    ])
  })

  it('lämnar över överklagandet inom Osbys vecka, också när akten är avslutad', () => {
    const id = 'f'.repeat(32)
    const inkommet = {
      type: 'overklagande.inkommet',
      data: {
        ...{ ...about, id, inkom: '2027-01-08', satt: 'post', fran: 'P', onskadAndring: '' },
        overinstans: null,
      },
    } as HandelseBody
    const log = logOf(fattat(refused), sent, checked, inkommet, avslutad())
    expect(watchesIn(log)).toContain('2027-01-15 Lämna över överklagandet till förvaltningsrätten')
    const over = {
      type: 'overklagande.overlamnat',
      data: { overklagande: id, date: '2027-01-12', till: 'F', handlingar: ['H'] },
    } as HandelseBody
    expect(watchesIn(extend(log, device(1), over)).join()).not.toContain('verklaga')
  })
})

describe('oro för ett barn', () => {
  const uppgifter = {
    ...{ slag: 'orosanmalan-barn', sokande: null, anmalare: null, barn: '', uppsagdFor: null },
    ...{ fristStart: null, avhysningsdag: null, sjukhusFrom: null, vantadUtskrivning: null },
    avdelning: '',
  }
  const anmalan = {
    type: 'aktualiserad',
    data: {
      ...{ sort: 'anmalan', satt: 'muntlig', fran: '', insats: null, insatsName: '' },
      ...{ inkom: '2026-01-01', from: null, to: null, omfattning: null, text: '', uppgifter },
    },
  } as HandelseBody
  const avser = { device: device(1), seq: 3 }

  it('skyddsbedöms samma dag och förhandsbedöms inom fjorton dagar', () => {
    expect(watchesIn(logOf(anmalan))).toEqual([
      '2026-01-01 Gör skyddsbedömningen',
      '2026-01-15 Avsluta förhandsbedömningen',
    ])
    const till = {
      type: 'forhandsbedomning.forlangd',
      data: { avser, till: '2026-01-22', skal: 'S' },
    }
    expect(watchesIn(logOf(anmalan, till as HandelseBody))).toEqual([
      '2026-01-01 Gör skyddsbedömningen',
      '2026-01-22 Avsluta den förlängda förhandsbedömningen',
    ])
  })

  it('utreds inom fyra månader', () => {
    const inledd = {
      type: 'utredning.inledd',
      data: { avser: '', beslut: null, aktualisering: avser, grund: 'sol-20' },
    } as HandelseBody
    expect(watchesIn(logOf(anmalan, inledd))).toEqual([
      '2026-01-01 Gör skyddsbedömningen',
      '2026-05-01 Avsluta barnutredningen',
    ])
  })
})

describe('LVM', () => {
  it('ställer under senast dagen efter, också på en söndag', () => {
    const one = beslut('b', {
      ...{ slag: 'lvm', law: 'LVM 13 §', insats: null, insatsName: '', from: null },
      beslutsdatum: '2026-09-12',
    })
    const log = logOf(fattat(one))
    expect(watchesIn(log)).toEqual(['2026-09-13 Underställ omhändertagandet förvaltningsrätten'])
    const sent = extend(log, device(1), atgard('lvm-understalld', '2026-09-13', { beslut: one.id }))
    expect(watchesIn(sent)).toEqual(['2026-09-17 Rätten prövar omhändertagandet'])
    const set = extend(sent, device(1), atgard('lvm-faststalld', '2026-09-16', { beslut: one.id }))
    expect(watchesIn(set)).toEqual(['2026-09-23 Ansök om vård enligt LVM'])
    const asked = extend(set, device(1), atgard('lvm-ansokan', '2026-09-22', { beslut: one.id }))
    expect(watchesIn(asked)).toEqual([])
  })
})

describe('egna bevakningar och den som svarar', () => {
  const own: HandelseBody = {
    type: 'bevakning.skapad',
    data: {
      ...{ id: 'e'.repeat(32), rubrik: 'Ring tillbaka', date: date('2026-10-01') },
      ...{ klockslag: '10:00', ansvarig: userId('d'), text: '' },
    },
  }

  it('står kvar tills någon avslutar dem, uppskjutna med skäl men på sin dag', () => {
    const id = 'e'.repeat(32)
    const put: HandelseBody = {
      type: 'bevakning.uppskjuten',
      data: { bevakning: id, rubrik: 'Ring tillbaka', till: date('2026-10-08'), skal: 'Sjuk' },
    }
    const log = logOf(own, put)
    expect(rowOf(log).bevakningar).toMatchObject([
      { id, due: '2026-10-01', uppskjuten: '2026-10-08', egen: true, ansvarig: userId('d') },
    ])
    expect(JSON.stringify(rowOf(log))).not.toContain('Sjuk')
    const end: HandelseBody = {
      type: 'bevakning.avslutad',
      data: { bevakning: id, date: date('2026-10-02'), text: '' },
    }
    expect(rowOf(extend(log, device(1), end)).bevakningar).toEqual([])
  })

  it('en regels bevakning kan tas över men inte avslutas med en bock', () => {
    const one = beslut('b')
    const watch = rowOf(logOf(fattat(one))).bevakningar[0]
    const taken: HandelseBody = {
      type: 'bevakning.overtagen',
      data: { bevakning: watch?.id ?? '', rubrik: '', av: userId('d'), avName: 'D' },
    }
    const log = logOf(fattat(one), taken)
    expect(rowOf(log).bevakningar[0]).toMatchObject({ id: watch?.id, ansvarig: userId('d') })
  })
})

it('bevakningarna är desamma i vilken ordning loggen än läses', () => {
  const one = beslut('b', { to: '2027-09-06' })
  const bodies: readonly HandelseBody[] = [
    fattat(one),
    verkstallighet(one, 'verkstalld', '2026-10-01'),
    verkstallighet(one, 'avbruten', '2026-11-30'),
    uppfoljning('2027-01-01'),
    atgard('sjukhus-in', '2026-12-01'),
    fattat(beslut('c', { slag: 'forlangning', beslutsdatum: '2027-01-15', from: '2027-02-01' })),
    ansokan('2027-01-01'),
    avslutad(),
  ]
  const steps = fc.array(
    fc.record({ on: fc.integer({ min: 1, max: 2 }), body: fc.constantFrom(...bodies) }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(steps, fc.constantFrom('osby', 'goteborg'), (history, packId) => {
      const first = logOf()
      const read = new Map([1, 2].map((nr) => [nr, first]))
      for (const { on, body } of history) {
        read.set(on, extend(read.get(on) ?? first, device(on), body))
      }
      const log = mergeLogs(read.get(1) ?? first, read.get(2) ?? first)
      const row = rowOf(log, packId)
      expect(rowOf([...log].reverse(), packId)).toEqual(row)
      const ids = row.bevakningar.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
