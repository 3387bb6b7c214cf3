const traceNames = {
  adress: 'adress',
  telefon: 'telefonnummer',
  epost: 'e-postadress',
} as const

/** Asked before something about a person with protected identity leaves Akta. */
export const paperOut = {
  title: 'Personen har skyddade personuppgifter',
  lead: 'Det som lämnar Akta kan läsas av den som kommer åt filen eller papperet. Kontrollera innan du fortsätter.',
  checks: [
    'Ingenting i texten visar var personen bor, arbetar, går i skola eller får vård. Läs den en gång till.',
    'Mottagaren har rätt till uppgifterna och vet hur de ska hanteras.',
    'Platsen du sparar på, eller skrivaren, når bara den som är behörig.',
    'Ett brev till personen lämnas över personligen eller går genom Skatteverkets förmedling. Därför saknar det adress.',
  ],
  traces: (found: readonly (keyof typeof traceNames)[]): string =>
    `I texten står personens ${found.map((one) => traceNames[one]).join(' och ')}. Ta bort det, om inte mottagaren måste ha det.`,
  yes: { export: 'Jag har kontrollerat, spara', utskrift: 'Jag har kontrollerat, skriv ut' },
  no: 'Avbryt',
} as const
