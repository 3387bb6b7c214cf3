/**
 * What SoL 16, LSS 21 c-d §§, SoF 13:1 and F1993:1090 12 § say of keeping and destroying, as dated data
 * (law.md 3.5, checked 2026-11-22).
 */
export const GALLRING_RULES = {
  /** Five years after the last note; done by the end of the next calendar year. */
  years: 5,
  source: '16 kap. 1 § SoL, 21 c § LSS',
  /** An inquiry about a child is kept until the child is 30; not matters closed before this day. */
  barnutredning: { from: '2026-01-15', untilAge: 30, source: '16 kap. SoL' },
  /** Kept for research: every akt in these municipalities, elsewhere those born on these days. */
  forskning: {
    days: [5, 15, 25],
    source: '13 kap. 1 § SoF, 12 § F1993:1090',
    municipalities: [
      'Göteborg',
      // Östergötland
      ...['Boxholm', 'Finspång', 'Kinda', 'Linköping', 'Mjölby', 'Motala', 'Norrköping'],
      ...['Söderköping', 'Vadstena', 'Valdemarsvik', 'Ydre', 'Åtvidaberg', 'Ödeshög'],
      // Gotland and Västernorrland
      'Gotland',
      ...['Härnösand', 'Kramfors', 'Sollefteå', 'Sundsvall', 'Timrå', 'Ånge', 'Örnsköldsvik'],
    ],
  },
} as const
