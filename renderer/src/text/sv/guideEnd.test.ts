import { describe, expect, it } from 'vitest'
import { end } from './guideEnd'

describe('guidens sista steg säger vad underskriften vilar på', () => {
  it.each([
    ['innehav', 'Du beslutar som enhetschef, på delegation enligt punkt 1.4.'],
    ['ersattare', 'Du beslutar som ersättare för enhetschef, på delegation enligt punkt 1.4.'],
    [
      'vidaredelegation',
      'Du beslutar som den som förvaltningschefen har fört beslutet vidare till (7 kap. 6 § kommunallagen), på delegation enligt punkt 1.4.',
    ],
  ] as const)('%s', (grund, sentence) => {
    expect(end.mine('Enhetschef', '1.4', grund)).toBe(sentence)
  })

  it('utan punkt sägs bara nivån', () => {
    expect(end.mine('Handläggare', null, 'innehav')).toBe('Du beslutar som handläggare.')
  })
})
