import { describe, expect, it } from 'vitest'
import { saysOnlyPossible } from './lssSkal'

const lss = (text: string) => saysOnlyPossible('avslag', { lagrum: 'LSS 9 § 3', text })

describe('skälen till ett avslag enligt LSS', () => {
  it.each([
    'Behovet kan tillgodoses genom hemtjänst.',
    'Du skulle kunna få stödet av föreningen.',
    'Ledsagningen går att ordna genom boendets personal.',
    'Det är möjligt att lösa behovet med färdtjänst.',
  ])('"%s" säger bara att det är möjligt', (text) => {
    expect(lss(text)).toBe(true)
  })

  it.each([
    'Behovet är faktiskt tillgodosett genom boendets personal.',
    'Behovet kan inte tillgodoses genom hemtjänst.',
    'Du tillhör inte personkretsen. Du kan överklaga beslutet.',
    '',
  ])('"%s" gör det inte', (text) => {
    expect(lss(text)).toBe(false)
  })

  it('samma ord är rätt enligt SoL, och ett bifall frågas inte', () => {
    const text = 'Behovet kan tillgodoses genom hemtjänst.'
    expect(saysOnlyPossible('avslag', { lagrum: 'SoL 11:1', text })).toBe(false)
    expect(saysOnlyPossible('bifall', { lagrum: 'LSS 9 § 3', text })).toBe(false)
    expect(saysOnlyPossible('delavslag', { lagrum: 'SoL 11:1; LSS 9 § 3', text })).toBe(true)
  })
})
