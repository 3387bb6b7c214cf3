/** What every described form in the akt has in common. */
export const records = {
  sign: 'Signera',
  close: 'Stäng, utkastet ligger kvar',
  required: 'Fyll i det här.',
  incomplete: 'Något saknas eller är ingen giltig dag. Se efter i fälten.',
  change: (title: string): string => `Ändra: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  twoStand:
    'Två uppgifter skrevs på olika datorer utan att känna till varandra. Läs båda och anteckna vad som gäller.',
  none: '–',
  signedBy: (who: string, when: string): string => `Antecknat av ${who} ${when}`,
} as const
