/** Riktlinjer: browse a pack's measures with what decides them. */
export const riktlinjer = {
  title: 'Riktlinjer',
  toOrder: 'Delegationsordning',
  pack: 'Riktlinjer',
  find: 'Hitta insats',
  findHint: 'Skriv en del av namnet',
  noHit: 'Ingen insats med det namnet i de här riktlinjerna.',
  choose: 'Välj en insats i listan. Varje uppgift visar var i källan den står.',
  valid: (kommun: string, from: string, file: string): string =>
    `${kommun}, gäller från ${from}. Källa: ${file}`,
  unstated: 'Framgår inte',
  facts: 'Uppgifter',
  columns: ['Fråga', 'Svar', 'Källa'],
  rows: {
    law: 'Lagrum',
    decidedBy: 'Vem beslutar',
    needs: 'Behovsprövning',
    amount: 'Högsta omfattning',
    typical: 'Vanlig omfattning',
    duration: 'Längsta tid',
    followUp: 'Uppföljning',
    age: 'Ålder',
    fee: 'Avgift',
  },
  needs: { yes: 'Ja', no: 'Nej', either: 'Båda förekommer', unstated: 'Framgår inte' },
  fee: { free: 'Ingen avgift', charged: 'Avgift', mixed: 'Olika', unstated: 'Framgår inte' },
  age: (min: string, max: string): string =>
    [min && `från ${min} år`, max && `till och med ${max} år`].filter(Boolean).join(' '),
  exclusions: 'Avgränsningar',
  checks: 'Regler som guiden prövar',
  delegation: 'Vem som beslutar enligt källan',
  none: 'Inga egna regler för insatsen.',
} as const
