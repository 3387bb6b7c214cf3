/** Words of the components. */
export const ui = {
  check: 'Att kontrollera',
  source: 'Källa',
  lagrum: 'Lagrum',
  valid: 'Gäller',
  saving: 'Sparar …',
  saved: (time: string): string => `Sparat ${time}`,
  notSaved: 'Inte sparat',
  dateHint: 'ÅÅÅÅ-MM-DD',
  dateInvalid: 'Det är inget datum. Skriv år, månad och dag, till exempel 2026-03-01.',
  watches: (count: number): string => (count === 1 ? '1 bevakning' : `${count} bevakningar`),
  inserted: 'Tillagt:',
  deleted: 'Borttaget:',
  none: '–',
} as const
