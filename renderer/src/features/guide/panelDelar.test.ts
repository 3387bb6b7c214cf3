import { describe, expect, it } from 'vitest'
import { askRules } from '@renderer/stores/ruleAnswer'
import { orderFromPack } from '@shared/decision/applyOrder'
import type { GuideAnswers } from '@shared/decision/facts'
import { innehallFrom } from '@shared/decision/innehall'
import { Settings } from '@shared/domain/kontor'
import type { Anvandare } from '@shared/domain/kontor'
import { foldAkt } from '@shared/domain/logFold'
import { IsoDate } from '@shared/domain/primitives'
import { loadRuleSet } from '../../../../tools/rulesFiles'
import { userId } from '../../../../tests/vault/logs'
import { settings as office } from '../../../../tests/vault/office'
import { logOf } from '../../../../tests/watches/akt'
import { panelDelar } from './panelDelar'
import type { DelAct } from './useActs'

const date = IsoDate.parse('2026-11-27')
const osby = loadRuleSet().packs.find(({ id }) => id === 'osby')
if (!osby) throw new Error('no osby')
const order = orderFromPack(osby, { id: 'o1', validFrom: IsoDate.parse('2025-07-01') })
const settings = Settings.parse({ ...office(), delegationsordningar: [order] })
const user = { id: userId('c'), name: 'Anna Bo', befattning: '', active: true } as Anvandare
const state = foldAkt(logOf())

/** A measure granted for a time, as the guide has it when its questions are answered. */
function granted(insats: string, to: string): DelAct {
  const answers: GuideAnswers = {
    ...{ slag: 'bifall', insats, from: IsoDate.parse('2026-12-01'), to: IsoDate.parse(to) },
    ...{ omfattning: null, openEnded: false, lagrum: 'SoL 11:1', open: [] },
    answers: {},
  }
  const answer = askRules(state, answers, { settings, user, date })
  if (answer === null) throw new Error('no pack')
  const { result, books, path } = answer
  const texts = {
    ...{ beslutstext: 'B', motivering: 'M', tidsbegransningSkal: '', malsattning: '' },
    ...{ forbehall: '', avvikelser: {}, samrad: [], undantagKommunicering: null, omprovning: null },
  }
  const innehall = innehallFrom(answers, texts, { result, books, date })
  const act = { open: { state } as never, settings, user, date, answer, innehall }
  return { act, authority: result.authority, path, saknas: [] }
}

const short = granted('korttidsboende', '2027-02-28')
const long = granted('korttidsboende', '2027-05-31')
const support = granted('boendestod', '2027-11-30')

describe('panelen när flera insatser beslutas tillsammans', () => {
  it('säger för varje insats vem som beslutar för sig, och att den högsta nivån beslutar om allt', () => {
    const panel = panelDelar([support, long])
    expect(panel).toMatchObject({
      who: 'Individutskottet',
      isOrgan: true,
      why: 'Insatserna beslutas tillsammans. Högsta nivån krävs av: Bifall: korttidsboende.',
      rows: [
        { title: 'Bifall: boendestöd', who: 'Handläggare', decides: false },
        { title: 'Bifall: korttidsboende', who: 'Individutskottet', decides: true },
      ],
    })
    expect(panel?.steps.map(({ label }) => label)).toHaveLength(1)
  })

  it('säger detsamma vilken insats som än frågas om sist', () => {
    expect(panelDelar([long, support])?.who).toBe('Individutskottet')
    expect(panelDelar([short, support])?.who).toBe('Enhetschef för myndighetskontoret')
  })

  it('säger att nivån är densamma, och när bara en insats är klar att nästa kan höja den', () => {
    expect(panelDelar([short, short])?.why).toMatch(/på samma nivå/)
    expect(panelDelar([support])?.why).toMatch(/Nästa insats kan kräva en högre nivå/)
    expect(panelDelar([])).toBeNull()
  })
})
