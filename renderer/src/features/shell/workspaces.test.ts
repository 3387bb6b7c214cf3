import { describe, expect, it } from 'vitest'
import { workspacesFor } from './workspaces'

const names = (opens: { unit: boolean; report: boolean }) =>
  workspacesFor(opens).map((space) => space.name)

describe('arbetsytor efter nycklar', () => {
  it('nämndsekreteraren ser Nämnd men inga akter', () => {
    expect(names({ unit: false, report: true })).toEqual(['namnd', 'riktlinjer', 'installningar'])
  })

  it('räknaren finns för den som har akter, där riktlinjerna har något att räkna', () => {
    const counting = workspacesFor({ unit: true, report: false }, true)
    expect(counting.map((space) => space.name)).toContain('raknare')
    const secretary = workspacesFor({ unit: false, report: true }, true)
    expect(secretary.map((space) => space.name)).not.toContain('raknare')
  })

  it('en handläggare ser akter men inte Nämnd', () => {
    expect(names({ unit: true, report: false })).toEqual([
      'idag',
      'arenden',
      'beslut',
      'riktlinjer',
      'installningar',
    ])
  })
})
