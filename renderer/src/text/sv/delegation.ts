/** The delegation order: its table, the people, the orders over time. */
export const delegation = {
  title: 'Delegationsordning',
  draft: 'Utkast',
  order: 'Ordning',
  none: 'Kontoret har ingen delegationsordning för sina riktlinjer. Då får ingen besluta på delegation.',
  parts: 'Delar av delegationsordningen',
  tabs: {
    punkter: 'Punkter',
    innehav: 'Innehavare och ersättare',
    vidare: 'Vidaredelegation',
    ordningar: 'Ordningar över tid',
  },
  sub: {
    draft: (from: string): string => `Utkast, tänkt att gälla från ${from}.`,
    force: (from: string): string => `Gäller från ${from}.`,
    coming: (from: string): string => `Antagen, börjar gälla ${from}.`,
    past: (from: string, to: string): string => `Gällde från ${from} till ${to}.`,
    adopted: (day: string, paragraf: string): string =>
      `Nämnden antog den ${day}, § ${paragraf.replace(/^§\s*/, '')}.`,
    notAdopted: 'Nämndens beslut är inte registrerat.',
    current: (day: string, paragraf: string): string =>
      `I dag gäller den som nämnden antog ${day}, § ${paragraf.replace(/^§\s*/, '')}.`,
    currentFrom: (from: string): string => `I dag gäller den som började ${from}.`,
    noCurrent: 'I dag gäller ingen ordning.',
  },
  table: {
    caption: { draft: 'Utkast till delegationsordning', order: 'Delegationsordning' },
    columns: {
      nr: 'Punkt',
      arende: 'Ärende',
      villkor: 'Villkor',
      niva: 'Beslutar',
      lagrum: 'Lagrum',
      ersattare: 'Ersättare',
      anmarkning: 'Anmärkning',
      granskning: 'Granskning',
    },
    noSection: 'Utan rubrik',
    inactive: 'Gäller inte',
    floor:
      'Det som lagen lägger på utskott eller nämnd ligger som golv. Delegationsordningen kan aldrig sänka det.',
  },
  aside: 'Granskning och simulering',
} as const
