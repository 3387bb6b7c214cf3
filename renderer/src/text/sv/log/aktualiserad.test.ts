import { expect, it } from 'vitest'
import { Ansokan } from '@shared/domain/handelse'
import { aktualiserad } from './aktualiserad'

it('den som ansöker själv nämns en gång, hur namnet än är skrivet', () => {
  const uppgifter = {
    ...{ slag: 'ansokan', sokande: 'den-enskilde', onskemal: '' },
  }
  const data = {
    ...{ sort: 'ansokan', inkom: '2026-11-10', satt: 'skriftlig', fran: 'Den enskilde' },
    ...{ insats: null, insatsName: '', from: null, to: null, omfattning: null, text: '' },
  } as const
  const bare = Ansokan.parse(data)
  const told = { ...bare, uppgifter: { ...uppgifter, anmalare: null } } as never
  expect(aktualiserad(told).foot).toBe('Skriftligt från den enskilde')
  expect(aktualiserad({ ...bare, fran: 'Maj Påhitt' }).foot).toBe('Skriftligt från Maj Påhitt')
})
