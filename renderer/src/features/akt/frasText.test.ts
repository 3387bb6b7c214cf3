import { describe, expect, it } from 'vitest'
import { matchingPhrases, withPhrase } from './frasText'

describe('en fras i anteckningen', () => {
  it('hamnar vid markören, skild från ordet före, och markören efter den', () => {
    expect(withPhrase('Ringde.', { start: 7, end: 7 }, 'Inget svar.')).toEqual({
      text: 'Ringde. Inget svar.',
      caret: 19,
    })
    expect(withPhrase('', { start: 0, end: 0 }, 'Inget svar.')).toEqual({
      text: 'Inget svar.',
      caret: 11,
    })
  })

  it('ersätter det som är markerat och låter resten stå', () => {
    expect(withPhrase('Ringde X igen', { start: 7, end: 8 }, 'två gånger')).toEqual({
      text: 'Ringde två gånger igen',
      caret: 17,
    })
  })

  it('hittas på namn före text, oavsett skiftläge', () => {
    const known = [
      { name: 'Avböjd', text: 'Avböjer efter hembesök.' },
      { name: 'Hembesök', text: 'Besök i bostaden.' },
    ]
    expect(matchingPhrases(known, 'HEMBESÖK').map(({ name }) => name)).toEqual([
      'Hembesök',
      'Avböjd',
    ])
    expect(matchingPhrases(known, 'bostaden hem')).toHaveLength(1)
    expect(matchingPhrases(known, '')).toHaveLength(2)
  })
})
