/** Advice about a passphrase: honest, no rules about kinds of characters. */
export const passphrase = {
  label: 'Lösenfras',
  again: 'Lösenfrasen en gång till',
  hint: 'Minst 15 tecken. Hela meningar och mellanslag går bra. Inga krav på siffror eller tecken.',
  offer: 'Föreslå åtta slumpade ord',
  offered:
    'Åtta ord som datorn har slumpat ur 1 024: 80 bitar slump. Det räcker länge mot den som har stulit datorn. Skriv ned dem och förvara lappen inlåst tills du kan dem.',
  show: 'Visa',
  hide: 'Dölj',
  mismatch: 'De två lösenfraserna är inte lika.',
  problems: {
    'too-short': (missing: number): string =>
      missing === 1 ? 'Ett tecken till behövs.' : `${missing} tecken till behövs.`,
    repeated: 'Samma tecken eller ord om och om igen är lätt att gissa. Välj något annat.',
    common: 'Den frasen hör till de första någon provar. Välj något annat.',
    personal: 'Namn på dig eller kontoret är det första någon provar. Välj något annat.',
  },
  good: 'Lång nog. Bäst är ord som inte hör ihop och som du inte använder någon annanstans.',
} as const
