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
  refused: 'Beslutet är inte komplett. Det som saknas står ovanför.',
  missing: 'Det här saknas innan beslutet kan skrivas under eller skickas:',
  saknas: {
    beslutstext: 'Beslutet i en tydlig mening (31 § förvaltningslagen).',
    motivering: 'Skälen för beslutet (32 § förvaltningslagen).',
    lagrum: 'Lagrummet som beslutet grundas på (32 § förvaltningslagen).',
    kommunicering:
      'Den enskilde har inte fått ta del av materialet i ärendet. Kommunicera, eller välj undantaget och skriv varför (25 § förvaltningslagen).',
    omprovning: 'Vilket beslut som omprövas, med vilket stöd och varför.',
    beslutsfattare:
      'Ditt namn och din befattning (31 § förvaltningslagen). De ändras i Inställningar.',
    dag: 'Vem som har beslutat och vilken dag (31 § förvaltningslagen).',
    foredragande: 'Vem som har varit föredragande (31 § förvaltningslagen).',
    hinder: 'En fråga, ett skäl eller ett samråd i guiden, eller något som lagen hindrar.',
  },
  medverkande: 'Andra som har medverkat utan att besluta',
  medverkandeHint: 'Namn och befattning, en per rad (31 § förvaltningslagen). Tomt om ingen.',
  more: 'Lägg till en insats i samma beslut',
  delar: 'I samma beslut',
  delarDecides: (who: string): string =>
    `Insatserna beslutas tillsammans. ${who} beslutar om alla, eftersom en av dem kräver det.`,
  delEdit: 'Ändra',
  delRemove: 'Ta bort',
  openLeft: (count: number): string =>
    count === 1 ? 'En fråga är lämnad öppen.' : `${count} frågor är lämnade öppna.`,
  done: 'Beslutet är underskrivet och ligger i akten.',
} as const
