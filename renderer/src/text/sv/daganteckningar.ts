/** Day notes and their summary. */
export const daganteckningar = {
  title: 'Daganteckningar',
  lead: 'Arbetsmaterial som inte hör till akten. Kollegor som har aktens nyckel kan läsa dem, till exempel när du är borta; bara du ändrar dem. Sammanställ det som har betydelse till journalen minst var tredje månad (Göteborg: högst 89 dagar); daganteckningarna förstörs i samma stund.',
  date: 'Dag',
  text: 'Daganteckning',
  textHint: 'Hur ni arbetar mot målen, avbokningar, händelser som påverkar insatsen',
  write: 'Skriv daganteckning',
  add: 'Lägg till',
  remove: 'Ta bort',
  removeLabel: (nr: number): string => `Ta bort daganteckning ${String(nr)}`,
  list: 'Dina daganteckningar',
  colleagues: 'Kollegors daganteckningar',
  read: 'Läs kollegors daganteckningar',
  readHint: 'Läsningen skrivs i åtkomstloggen.',
  noColleagues: 'Ingen annan har daganteckningar om insatsen som inte är sammanställda.',
  by: (name: string, when: string): string => `${name}, sparat ${when}`,
  none: 'Du har inga daganteckningar.',
  nothing: 'Skriv något innan du lägger till.',
  badDay: 'Skriv dagen som ÅÅÅÅ-MM-DD.',
  summarise: 'Sammanställ till journalen',
  count: (antal: number, first: string): string =>
    antal === 1
      ? `En daganteckning, från ${first}.`
      : `${String(antal)} daganteckningar, den första från ${first}.`,
  summary: 'Det som har betydelse',
  summaryHint: 'Läs igenom anteckningarna ovan. Det som inte skrivs här går förlorat.',
  malarbete: 'Hur den enskilde och ni upplever målarbetet',
  klagomal: 'Klagomål från den enskilde',
  atgarder: 'Vad ni har gjort åt dem',
  sign: 'Signera och förstör daganteckningarna',
  empty: 'Skriv sammanställningen innan du signerar.',
  unsaved: 'Lägg till eller töm den öppna daganteckningen först. Den förstörs annars.',
  noNotes: 'Det finns inga daganteckningar att sammanställa.',
  done: (antal: number): string =>
    antal === 1
      ? 'Sammanställningen finns i journalen. Daganteckningen är förstörd.'
      : `Sammanställningen finns i journalen. ${String(antal)} daganteckningar är förstörda.`,
  row: (from: string, to: string): string => `Sammanställning ${from}–${to}`,
} as const
