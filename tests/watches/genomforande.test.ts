import { describe, expect, it } from 'vitest'
import { HandelseBody } from '@shared/domain/handelse'
import { device, extend } from '../vault/logs'
import { beslut, fattat, logOf, rowOf, verkstallighet, watchesIn } from './akt'

const one = beslut('b')
const KONTAKT = 'Boendestödet ska ha tagit kontakt'
const START = 'Boendestödet ska ha verkställt beslutet'

function happened(type: string, data: object): HandelseBody {
  return HandelseBody.parse({ type, data: { beslut: one.id, ...data } })
}

/** An uppdrag; the log's events are numbered 1 opened, 2 assigned, 3 decided, 4 the first after. */
const ref = (seq: number) => ({ device: device(1), seq })

function skickat(
  date: string,
  ersatter: object | null = null,
  uppfoljs: string | null = null,
): HandelseBody {
  return happened('uppdrag.skickat', {
    ...{ date, utforare: 'Boendestödet', satt: 'post', omfattning: '3 h', mal: 'M', onskemal: '' },
    ...{ uppgifter: '', anvisning: '', skydd: '', underlag: 'kommunicerat', utanSamtycke: '' },
    ...{ uppfoljs, ersatter },
  })
}

const mottaget = (date: string, seq = 4) =>
  happened('uppdrag.mottaget', { avser: ref(seq), date, av: 'S' })

function kontakt(date: string, utfall = 'natt'): HandelseBody {
  const data = { satt: 'telefon', av: 'B', uppstart: null, meddelad: false, text: '' }
  return happened('utforare.kontakt', { ...data, date, utfall })
}

function plan(date: string): HandelseBody {
  return happened('genomforandeplan.upprattad', {
    ...{ date, medverkan: 'tillsammans', deltagare: '', medverkanText: '', delmal: [], metod: '' },
    ...{ bemotande: '', personal: '', tider: '', samverkan: '', krisplan: '', kriskontakt: '' },
    ...{ krissamtycke: 'ja', godkand: true, kopia: null, meddelad: true, revideras: null },
  })
}

const goteborg = (...bodies: readonly HandelseBody[]) =>
  watchesIn(logOf(fattat(one), ...bodies), 'goteborg')

describe('uppdraget i Göteborg', () => {
  it('startar tre vardagar och en månad när det skickas, och räknas om från mottagandet', () => {
    // Thursday 10 September 2026: three weekdays on is Tuesday the 15th.
    const sent = goteborg(skickat('2026-09-10'))
    expect(sent).toContain(`2026-09-15 ${KONTAKT}`)
    expect(sent).toContain(`2026-10-10 ${START}`)
    const received = goteborg(skickat('2026-09-10'), mottaget('2026-09-14'))
    expect(received).toContain(`2026-09-17 ${KONTAKT}`)
    expect(received).toContain(`2026-10-14 ${START}`)
  })

  it('möts av kontakten men inte av ett försök', () => {
    const tried = goteborg(skickat('2026-09-10'), kontakt('2026-09-11', 'ej-natt'))
    expect(tried.join()).toContain(KONTAKT)
    const reached = goteborg(skickat('2026-09-10'), kontakt('2026-09-11'))
    expect(reached.join()).not.toContain(KONTAKT)
    expect(reached.join()).toContain(START)
  })

  it('väntar inte på något när det har återtagits', () => {
    const back = happened('uppdrag.atertaget', { avser: ref(4), date: '2026-09-11', text: 'Fel' })
    expect(goteborg(skickat('2026-09-10'), back).join()).not.toContain('Boendestödet')
  })

  it('kräver kontakt av den nya utföraren sedan ett uppdrag har återtagits', () => {
    const back = happened('uppdrag.atertaget', { avser: ref(4), date: '2026-09-14', text: 'Fel' })
    const lines = goteborg(
      skickat('2026-09-10'),
      kontakt('2026-09-11'),
      back,
      skickat('2026-09-15'),
    )
    expect(lines).toContain(`2026-09-18 ${KONTAKT}`)
  })

  it('börjar inte om när det skickas på nytt till den som redan har tagit emot det', () => {
    const lines = goteborg(
      ...[skickat('2026-09-10'), mottaget('2026-09-10'), kontakt('2026-09-11')],
      skickat('2026-09-21', ref(4)),
    )
    expect(lines.join()).not.toContain(KONTAKT)
    expect(lines).toContain(`2026-10-10 ${START}`)
  })
})

describe('verkställigheten', () => {
  const plans = (lines: readonly string[]) =>
    lines.filter((line) => line.includes('Genomförandeplanen'))

  it('ger genomförandeplanen fyra veckor, och en paus ber inte om en ny', () => {
    const begun = verkstallighet(one, 'verkstalld', '2026-10-01')
    expect(plans(goteborg(begun))).toEqual(['2026-10-29 Genomförandeplanen ska vara klar'])
    const again = [
      ...[begun, plan('2026-10-20'), verkstallighet(one, 'avbruten', '2026-11-01')],
      verkstallighet(one, 'verkstalld', '2026-12-01'),
    ]
    expect(plans(goteborg(...again))).toEqual([])
  })

  it('räknar från den rättade dagen när starten antecknas om', () => {
    const lines = goteborg(
      verkstallighet(one, 'verkstalld', '2026-10-01'),
      verkstallighet(one, 'verkstalld', '2026-10-05'),
    )
    expect(plans(lines)).toEqual(['2026-11-02 Genomförandeplanen ska vara klar'])
  })

  it('börjar planens och sammanställningens tid redan när insatsen startar delvis, lagens löper vidare', () => {
    const part = verkstallighet(one, 'delvis', '2026-10-01')
    const lines = goteborg(skickat('2026-09-10'), part)
    expect(plans(lines)).toEqual(['2026-10-29 Genomförandeplanen ska vara klar'])
    expect(lines).toContain('2026-12-29 Sammanställ daganteckningarna')
    // What is missing is still to be carried out, and to be reported if it isn't.
    expect(lines).toContain(`2026-10-10 ${START}`)
    expect(lines.join()).toContain('2026-12-07 Verkställ boendestöd eller rapportera')
  })

  it('räknar från den första delvisa starten, vad som än antecknas sedan', () => {
    const lines = goteborg(
      verkstallighet(one, 'delvis', '2026-10-01'),
      verkstallighet(one, 'delvis', '2026-10-12'),
      verkstallighet(one, 'verkstalld', '2026-10-20'),
    )
    expect(plans(lines)).toEqual(['2026-10-29 Genomförandeplanen ska vara klar'])
    expect(lines).toContain('2026-12-29 Sammanställ daganteckningarna')
    expect(lines.join()).not.toContain('Verkställ boendestöd')
    const planned = goteborg(verkstallighet(one, 'delvis', '2026-10-01'), plan('2026-10-20'))
    expect(plans(planned)).toEqual([])
  })

  it('slutar bevaka och rapportera när insatsen är avslutad', () => {
    const end = happened('insats.avslutad', { date: '2026-11-20', orsak: 'atertagen', text: 'T' })
    const log = logOf(fattat(one), skickat('2026-09-10'), end)
    expect(rowOf(log, 'goteborg')).toMatchObject({ bevakningar: [] })
    expect(rowOf(log, 'goteborg').ejVerkstallda).toBeUndefined()
    const late = happened('insats.avslutad', { date: '2026-12-20', orsak: 'atertagen', text: 'T' })
    expect(rowOf(logOf(fattat(one), late), 'goteborg').ejVerkstallda).toMatchObject([
      { grans: '2026-12-07', slut: '2026-12-20' },
    ])
  })
})

describe('frånvaro och 3-dagarsrutinen', () => {
  const borta = (from: string, orsak: string) =>
    happened('franvaro.antecknad', {
      ...{ from, orsak, vantadTill: null, bedomning: 'fortsatter', meddelad: '', text: '' },
    })
  const away = (lines: readonly string[]) => lines.filter((line) => line.includes('Frånvaron'))

  it('bedöms efter en månad, oavsett orsak, och räknas från den senaste', () => {
    expect(away(goteborg(borta('2026-10-01', 'resa')))[0]).toMatch(/^2026-11-01/)
    const back = happened('franvaro.slut', { avser: ref(4), date: '2026-10-10', text: '' })
    const lines = goteborg(borta('2026-10-01', 'resa'), back, borta('2026-10-15', 'sjukhus'))
    expect(away(lines)[0]).toMatch(/^2026-11-15/)
    expect(away(goteborg(borta('2026-10-01', 'resa'), back))).toEqual([])
  })

  it('bevakar nästa steg tills rutinen är avslutad', () => {
    const begun = happened('tredagarsrutin.paborjad', {
      ...{ date: '2026-10-05', text: 'Öppnar inte.', nasta: '2026-10-06' },
    })
    expect(goteborg(begun)).toContain('2026-10-06 Nästa steg i 3-dagarsrutinen')
    const end = happened('tredagarsrutin.avslutad', {
      ...{ avser: ref(4), date: '2026-10-05', utfall: 'kontakt', text: '' },
    })
    expect(goteborg(begun, end).join()).not.toContain('3-dagarsrutinen')
  })
})

it('sammanställningen kommer åter inom 89 dagar från den förra', () => {
  const begun = verkstallighet(one, 'verkstalld', '2026-10-01')
  const lines = (...bodies: readonly HandelseBody[]) =>
    goteborg(begun, ...bodies).filter((line) => line.includes('daganteckningar'))
  expect(lines()).toEqual(['2026-12-29 Sammanställ daganteckningarna'])
  const made = happened('sammanstallning.gjord', {
    ...{ date: '2026-12-01', fran: '2026-10-01', antal: 4, text: 'T', malarbete: '' },
    ...{ klagomal: '', atgarder: '', utkast: null },
  })
  expect(lines(made)).toEqual(['2027-02-28 Sammanställ daganteckningarna'])
})

it('uppföljningen möter sin bevakning för sitt beslut', () => {
  const osby = beslut('b', { to: '2027-09-06' })
  const made = happened('uppfoljning.gjord', {
    ...{ date: '2027-08-01', skal: 'planerad', satt: 'hembesök', deltagare: '', egenSyn: 'Bra.' },
    ...{ utforaren: '', omraden: [], mal: [], bedomning: '', framat: 'fortsatter', framatText: '' },
  })
  const log = logOf(fattat(osby), verkstallighet(osby, 'verkstalld', '2026-10-01'))
  expect(watchesIn(log).join()).toContain('Följ upp boendestöd')
  expect(watchesIn(extend(log, device(1), made)).join()).not.toContain('Följ upp')
})

it('uppföljningen som uppdraget sätter en dag för bevakas den dagen', () => {
  const sent = skickat('2026-09-10', null, '2027-01-11')
  expect(goteborg(sent)).toContain('2027-01-11 Följ upp boendestöd')
  const made = happened('uppfoljning.gjord', {
    ...{ date: '2027-01-04', skal: 'planerad', satt: 'besök', deltagare: '', egenSyn: 'Bra.' },
    ...{ utforaren: '', omraden: [], mal: [], bedomning: '', framat: 'fortsatter', framatText: '' },
  })
  expect(goteborg(sent, made).join()).not.toContain('Följ upp')
})
