import { describe, expect, it } from 'vitest'
import type { AktState } from '@shared/domain/akt'
import { factInfo } from '@shared/decision/factCatalog'
import type { Question } from '@shared/decision/questions'
import { amountIn, answersOf, emptyGuide } from './guideForm'
import { stepsLeft } from './guideSteps'

const ansokan = {
  insats: 'korttidsboende',
  from: '2027-01-01',
  to: '2027-02-28',
  omfattning: null,
}
const state = { ansokningar: [ansokan] } as unknown as AktState
const fact = factInfo('dygnet_runt_behov')
const question: Question = { fact: fact ?? ({} as never), asked: [] }

describe('guidens frågor', () => {
  it('fyller i det ansökan säger men frågar alltid vad som ska beslutas', () => {
    const form = emptyGuide(state)
    expect(form).toMatchObject({ slag: null, insats: 'korttidsboende', from: '2027-01-01' })
    expect(stepsLeft(form, [], []).map(({ id }) => id)).toEqual([
      'slag',
      'omfattning',
      'texter',
      'slut',
    ])
    expect(answersOf(form, '')).toBeNull()
  })

  it('frågar fakta, sedan skäl till avvikelser, samråd och sist texterna', () => {
    const form = { ...emptyGuide(state), slag: 'bifall' as const }
    form.past.push('slag', 'omfattning')
    const left = stepsLeft(
      form,
      [question],
      [
        { kind: 'stopp', check: 'lag-x', message: 'Lagen hindrar.' },
        { kind: 'skal-saknas', check: 'osby-c-x', message: 'Avviker.', asks: false },
        { kind: 'samrad-saknas', med: 'myndighetschef' },
      ],
    )
    expect(left.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'fact:dygnet_runt_behov',
      'avvikelse:osby-c-x',
      'samrad:myndighetschef',
      'texter:texter',
      'slut:slut',
    ])
  })

  it('ett avslag frågar varken tid eller omfattning, och bär dem inte heller', () => {
    const form = { ...emptyGuide(state), slag: 'avslag' as const, past: [] }
    expect(stepsLeft(form, [], []).map(({ id }) => id)).toEqual([
      'slag',
      'insats',
      'texter',
      'slut',
    ])
    expect(answersOf(form, '')).toMatchObject({ from: null, to: null, omfattning: null })
  })

  it('frågar efter lagrum bara där det inte är givet, och en egen uppgift går före paketets', () => {
    const form = { ...emptyGuide(state), slag: 'lvm' as const, past: [] }
    expect(stepsLeft(form, [], [], true).map(({ id }) => id)).toContain('lagrum')
    expect(stepsLeft(form, [], []).map(({ id }) => id)).not.toContain('lagrum')
    expect(answersOf(form, 'SoL 11:1')?.lagrum).toBe('SoL 11:1')
    expect(answersOf({ ...form, lagrum: 'LVM 13 §' }, 'SoL 11:1')?.lagrum).toBe('LVM 13 §')
  })

  it('ett tomt slutdatum är tills vidare först när frågan om tid är passerad', () => {
    const form = { ...emptyGuide(state), slag: 'bifall' as const, to: '', past: [] }
    expect(answersOf(form, '')?.openEnded).toBe(false)
    expect(answersOf({ ...form, past: ['tid' as const] }, '')?.openEnded).toBe(true)
  })

  it('läser omfattning med kommatecken och låter tomt vara tomt', () => {
    const form = emptyGuide(state)
    expect(amountIn(form)).toBeNull()
    form.amount = { value: '3,5', unit: 'timme', per: 'vecka' }
    expect(amountIn(form)).toEqual({ value: 3.5, unit: 'timme', per: 'vecka' })
    form.amount.value = 'tre'
    expect(amountIn(form)).toBeNull()
  })
})
