/** Replay of a decision on the rules it was made under. */
export const kvittoWords = {
  title: 'Reglerna besluten vilar på',
  columns: ['Beslut', 'Riktlinjer', 'Gäller från', 'Prövat på nytt'],
  replay: 'Pröva på nytt',
  same: (niva: string): string => `Samma svar som då: ${niva}`,
  other: 'Ett annat svar än då. Ta kontakt med den som sköter Akta.',
  unknown: 'Finns inte här',
  failed: {
    engine: 'Beslutet prövades av en annan version av regelmotorn och går inte att pröva igen här.',
    'pack-missing': 'Riktlinjerna som beslutet vilar på finns inte här.',
    'pack-changed': 'Riktlinjerna har ett annat innehåll än när beslutet fattades.',
    'order-changed': 'Delegationsordningen har ett annat innehåll än när beslutet fattades.',
  },
} as const
