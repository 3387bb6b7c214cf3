import type { Grund } from '@shared/domain/holding'

/** What the signature rests on, in the middle of the sentence that says it. */
function basis(niva: string, grund: Grund): string {
  const level = niva.charAt(0).toLowerCase() + niva.slice(1)
  if (grund === 'ersattare') return `ersättare för ${level}`
  if (grund === 'innehav') return level
  return 'den som förvaltningschefen har fört beslutet vidare till (7 kap. 6 § kommunallagen)'
}

/** The guide's last step: signature or proposal. */
export const end = {
  sign: 'Underskrift',
  mine: (niva: string, punkt: string | null, grund: Grund): string => {
    const by = punkt === null ? '' : `, på delegation enligt punkt ${punkt}`
    return `Du beslutar som ${basis(niva, grund)}${by}.`
  },
  jav: 'Jag är inte jävig i ärendet',
  javHint: '16 § förvaltningslagen, 6 kap. 28 § kommunallagen',
  javMissing: 'Beslutet kan bara skrivas under av den som inte är jävig.',
  button: 'Skriv under beslutet',
  signing: 'Skriver under …',
  propose: (to: string): string =>
    `${to.charAt(0).toUpperCase()}${to.slice(1)} beslutar. Det du har skrivit skickas som förslag.`,
  proposeButton: 'Skicka som förslag',
  sending: 'Skickar …',
  meeting: 'Sammanträde',
  meetingNone: 'Inte bestämt',
  stops: 'Lagen hindrar beslutet som det är ställt:',
  unassigned:
    'Ärendet är inte tilldelat dig. Delegationen gäller bara tilldelade ärenden (JO 5216-2017). Låt ärendet tilldelas först.',
  unclear: 'Det går inte att säga vem som beslutar. Inget kan skrivas under innan det är klart.',
  other: (who: string): string =>
    `${who} beslutar, inte kommunen. Anteckna i loggen vad som lämnats över.`,
  noDecision: 'Insatsen ges utan beslut. Inget skrivs under. Panelen säger hur den dokumenteras.',
  toCounter: 'Räkna utan personuppgifter',
  missingText: 'Skriv beslutet och skälen först.',
  openLeft: (count: number): string =>
    count === 1 ? 'En fråga är lämnad öppen.' : `${count} frågor är lämnade öppna.`,
  done: 'Beslutet är underskrivet och ligger i akten.',
} as const
