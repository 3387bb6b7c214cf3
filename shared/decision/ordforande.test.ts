import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../tools/rulesFiles'
import { Anvandare } from '../domain/kontor'
import { IsoDate } from '../domain/primitives'
import { evaluateWith, rulesFor } from '../rules/assemble'
import { innehallFrom } from './innehall'
import { isRegistered, nextMeeting, withReportDuty } from './ordforande'
import { pathOf } from './path'

const rules = loadRuleSet()
const day = (text: string) => IsoDate.parse(text)
const meeting = (organ: string, date: string) => ({
  organ,
  date: day(date),
  handlingarSenast: day(date),
})
const meetings = [
  meeting('namnd', '2027-01-20'),
  meeting('socialnamnden', '2026-12-16'),
  meeting('socialutskottet', '2026-12-02'),
  meeting('socialnamnden', '2026-11-27'),
]
const facts = {
  insats: null,
  law: 'LVM 13 §',
  decision_kind: 'lvm',
  decision_date: '2026-11-27',
  age: 40,
  ...Object.fromEntries([
    ['lvm_sannolikt', true],
    ['kan_avvakta_ratten', false],
  ]),
}
const user = Anvandare.parse({
  ...{ id: 'a'.repeat(32), signatur: 'AA', name: 'Elin Påhittad', befattning: 'handläggare' },
  ...{ roller: ['handlaggare'], active: true },
})

function pathFor(canWait: boolean) {
  const told = Object.fromEntries([['kan_avvakta_utskottet', canWait]])
  const { authority } = evaluateWith(rules, 'taby', { ...facts, ...told })
  const date = day('2026-11-27')
  return pathOf(authority, { order: null, user, date, tilldelad: true } as never)
}

describe('omedelbart omhändertagande enligt LVM i Täby', () => {
  it('går till socialutskottet när det kan avvaktas', () => {
    expect(pathFor(true)).toMatchObject({ kind: 'foresla', niva: 'socialutskottet', organ: true })
  })

  it('går till ordföranden när utskottet inte kan avvaktas, och registreras som organets', () => {
    expect(pathFor(false)).toMatchObject({ kind: 'foresla', niva: 'ordforande', organ: true })
    expect(isRegistered('ordforande')).toBe(true)
    expect(isRegistered('enhetschef')).toBe(false)
  })
})

describe('anmälan av ordförandebeslut', () => {
  const books = rulesFor(rules, 'taby', {})
  if (books === null) throw new Error('Täby saknas')
  const innehall = innehallFrom(
    {
      ...{ slag: 'lvm', insats: null, from: null, to: null, omfattning: null },
      ...{ openEnded: false, lagrum: 'LVM 13 §', answers: {}, open: [] },
    },
    {
      ...{ beslutstext: 'Påhittat.', motivering: 'Påhittat.', tidsbegransningSkal: '' },
      ...{ malsattning: '', forbehall: '', avvikelser: {}, samrad: [] },
    },
    { result: evaluateWith(rules, 'taby', facts), books, date: day('2026-11-27') },
  )

  it('följer av beslutet, på nämndens nästa sammanträde efter beslutsdagen', () => {
    expect(nextMeeting(meetings, day('2026-11-27'))).toBe('2026-12-16')
    const at = { sammantraden: meetings, beslutad: day('2026-11-27') }
    expect(withReportDuty(innehall, 'ordforande', at).foljer[0]).toMatchObject({
      kind: 'anmalan-namnd',
      date: '2026-12-16',
      source: '6 kap. 40 § KL',
    })
    expect(withReportDuty(innehall, 'socialutskottet', at)).toBe(innehall)
  })

  it('bevakas från beslutsdagen när inget sammanträde är inlagt', () => {
    const at = { sammantraden: [], beslutad: day('2026-11-27') }
    const [duty] = withReportDuty(innehall, 'ordforande', at).foljer
    expect(duty?.date).toBe('2026-11-27')
    expect(duty?.text).toContain('Inget sammanträde är inlagt')
  })

  it('underställning hos förvaltningsrätten bevakas senast dagen efter, utan att flyttas', () => {
    expect(innehall.foljer).toEqual(
      expect.arrayContaining([expect.objectContaining({ date: '2026-11-28' })]),
    )
  })
})
