/** Ctrl+K: persons and ärenden by three terms only, and commands. */
export const palette = {
  title: 'Sök och kommandon',
  input: 'Sök eller skriv ett kommando',
  results: 'Träffar',
  people: 'Personer och ärenden',
  inAkt: 'Gör i den här akten',
  app: 'Gör',
  open: 'öppen nu',
  note: 'Över alla ärenden söker du på namn, personnummer och ärendenummer. Ord i texten söker du inne i akten,',
  noHit: (term: string): string =>
    `Ingen träff på ’${term}’. Sök på namn, personnummer eller ärendenummer. Skyddade akter syns bara för den som arbetar med dem.`,
  noCommand: (term: string): string => `Inget kommando heter ’${term}’.`,
  choose: 'välj',
  openKey: 'öppna',
  logged: 'Varje sökning och öppning loggas',
} as const
