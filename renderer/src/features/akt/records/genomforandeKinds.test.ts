import { describe, expect, it } from 'vitest'
import type { FormText } from '@renderer/text/fieldSpec'
import { HandelseBody } from '@shared/domain/handelse'
import { foldAkt } from '@shared/domain/logFold'
import { device } from '../../../../../tests/vault/logs'
import { beslut, fattat, logOf } from '../../../../../tests/watches/akt'
import { planKind } from './planKind'
import { uppdragKind } from './uppdragKinds'
import { uppfoljningKind } from './uppfoljningKind'

const one = beslut('b', { malsattning: 'Går upp före nio.', omfattningText: '3 timmar i veckan' })
const TODAY = '2026-09-10'

function stateOf(...bodies: readonly HandelseBody[]) {
  return foldAkt(logOf(fattat(one), ...bodies))
}

function samtycke(svar: 'ja' | 'nej'): HandelseBody {
  return HandelseBody.parse({
    type: 'samtycke.antecknat',
    data: {
      ...{ av: 'den-enskilde', name: '', galler: 'lamna', till: 'Boendestödet Norr', svar },
      ...{ omfattning: '', date: '2026-09-01', satt: 'muntligt', giltigtTill: null },
    },
  })
}

const plan: FormText = {
  ...{
    date: TODAY,
    medverkan: 'tillsammans',
    metod: 'M',
    bemotande: 'B',
    personal: 'P',
    tider: 'T',
  },
  ...{ mal1: 'Diskar.', matt1: 'Tom diskho.', senast1: '2027-01-01' },
}

describe('uppdraget', () => {
  const form: FormText = { ...uppdragKind(one, stateOf()).start(stateOf(), TODAY), satt: 'post' }

  it('börjar med beslutets insats, omfattning och mål', () => {
    expect(form['omfattning']).toContain('Boendestöd, 3 timmar i veckan')
    expect(form).toMatchObject({ mal: 'Går upp före nio.', underlag: 'inte-kommunicerat' })
  })

  it('kräver ett skäl när den enskilde har sagt nej till att uppgifter lämnas', () => {
    const sent = { ...form, utforare: 'boendestödet norr' }
    const refused = stateOf(samtycke('ja'), samtycke('nej'))
    const kind = uppdragKind(one, refused)
    expect(kind.warn?.(sent, refused)).toMatch(/har sagt nej/)
    expect(kind.check?.(sent, refused)).toHaveProperty('utanSamtycke')
    const said = { ...sent, utanSamtycke: 'Bara namn och telefon lämnas.' }
    expect(kind.check?.(said, refused)).toEqual({})
    expect(kind.warn?.(sent, stateOf(samtycke('ja')))).toBeNull()
  })

  it('ersätter det som redan är skickat', () => {
    const first = uppdragKind(one, stateOf()).event({ ...form, utforare: 'Norr' })
    if (first === null) throw new Error('the form is whole')
    const again = uppdragKind(one, stateOf(first))
    expect(again.words.add).toBe('Skicka nytt uppdrag i stället')
    expect(again.event({ ...form, utforare: 'Söder' })).toMatchObject({
      data: { utforare: 'Söder', ersatter: { device: device(1), seq: 4 } },
    })
  })
})

describe('genomförandeplanens delmål', () => {
  const check = (form: FormText) => planKind(one, stateOf()).check?.(form, stateOf())

  it('säger hur de märks och när de ska vara nådda', () => {
    expect(check(plan)).toEqual({})
    expect(check({ ...plan, matt1: '', senast1: '' })).toMatchObject({
      matt1: expect.any(String) as string,
      senast1: expect.any(String) as string,
    })
  })

  it('behövs inte när den enskilde inte vill delta, annars minst ett', () => {
    expect(check({ ...plan, mal1: '' })).toHaveProperty('mal1')
    expect(check({ ...plan, mal1: '', medverkan: 'avbojd' })).toEqual({})
  })

  it('behåller sitt nummer när planen skrivs om, och ett nytt får nästa', () => {
    const two = { ...plan, mal2: 'Tvättar.', matt2: 'Två tider.', senast2: '2027-01-01' }
    const first = planKind(one, stateOf()).event(two)
    if (first === null) throw new Error('the form is whole')
    const state = stateOf(first)
    const again = planKind(one, state)
    const form = { ...again.start(state, TODAY), medverkan: 'tillsammans', mal1: '' }
    expect(again.event({ ...form, mal3: 'Handlar.' })).toMatchObject({
      data: {
        delmal: [
          { nr: 2, mal: 'Tvättar.' },
          { nr: 3, mal: 'Handlar.' },
        ],
      },
    })
  })
})

describe('uppföljningen', () => {
  it('frågar om planens mål, och utan plan om beslutets', () => {
    const asked = (...bodies: readonly HandelseBody[]) =>
      uppfoljningKind(one, stateOf(...bodies))
        .fields.map(({ name }) => name)
        .filter((name) => name.startsWith('uppfyllelse'))
    expect(asked()).toEqual(['uppfyllelse0'])
    const planned = planKind(one, stateOf()).event(plan)
    if (planned === null) throw new Error('the form is whole')
    expect(asked(planned)).toEqual(['uppfyllelse1'])
  })

  it('tar med utförarens senaste sammanställning', () => {
    const summary = HandelseBody.parse({
      type: 'sammanstallning.gjord',
      data: {
        ...{ beslut: one.id, date: '2026-12-01', fran: '2026-10-01', antal: 3, text: 'Går bra.' },
        ...{ malarbete: '', klagomal: '', atgarder: '', utkast: null },
      },
    })
    const state = stateOf(summary)
    expect(uppfoljningKind(one, state).start(state, TODAY)['utforaren']).toContain('Går bra.')
  })
})
