import type { Aktualiseringsslag, Anmalare, Sokande } from './handelser/anmalan'
import type { Grad, Livsomrade, Omradesbeskrivning } from './handelser/livsomrade'
import type { Foretradare, Plan, Samtycke, Uppgift } from './handelser/underlagHandelser'

/*
 * The words for the values of the intake and the investigation, the same on the screen and on paper.
 */

export const livsomradeNames: Readonly<Record<Livsomrade, string>> = {
  larande: 'Lärande och att tillämpa kunskap',
  'uppgifter-krav': 'Allmänna uppgifter och krav',
  kommunikation: 'Kommunikation',
  forflyttning: 'Förflyttning',
  'personlig-vard': 'Personlig vård',
  hemliv: 'Hemliv',
  relationer: 'Mellanmänskliga interaktioner och relationer',
  'utbildning-arbete': 'Utbildning, arbete, sysselsättning och ekonomiskt liv',
  samhallsgemenskap: 'Samhällsgemenskap, socialt och medborgerligt liv',
  trygghet: 'Känsla av trygghet',
  'narstaende-stod': 'Personligt stöd från person som vårdar eller stödjer närstående',
}

export const gradNames: Readonly<Record<Grad, string>> = {
  0: 'ingen begränsning',
  1: 'lätt begränsning',
  2: 'måttlig begränsning',
  3: 'stor begränsning',
  4: 'total begränsning',
  8: 'ej specificerat',
  9: 'ej tillämpligt',
}

export const stodNames: Readonly<Record<NonNullable<Omradesbeskrivning['stod']>, string>> = {
  stodjande: 'stödjande',
  tranande: 'tränande',
  kompenserande: 'kompenserande',
}

export const aktualiseringNames: Readonly<Record<Aktualiseringsslag, string>> = {
  ansokan: 'Ansökan',
  'anmalan-om-behov': 'Anmälan om behov',
  'orosanmalan-barn': 'Orosanmälan för ett barn',
  'orosanmalan-vuxen': 'Orosanmälan för en vuxen',
  lvm: 'Anmälan enligt LVM',
  avhysning: 'Underrättelse om uppsägning eller avhysning',
  sjukhusutskrivning: 'Inskrivningsmeddelande eller utskrivning från sjukhus',
}

export const sokandeNames: Readonly<Record<Sokande, string>> = {
  'den-enskilde': 'den enskilde',
  barnet: 'barnet',
  'en-vardnadshavare': 'en av vårdnadshavarna',
  'bada-vardnadshavare': 'båda vårdnadshavarna',
  stallforetradare: 'ställföreträdare',
  ombud: 'ombud',
}

export const relationNames: Readonly<Record<Anmalare['relation'], string>> = {
  anhorig: 'anhörig eller vän',
  vard: 'vården',
  myndighet: 'annan myndighet',
  annan: 'någon annan',
  okand: 'anonym',
}

export const foretradareNames: Readonly<Record<Foretradare['sort'], string>> = {
  'god-man': 'God man',
  forvaltare: 'Förvaltare',
  vardnadshavare: 'Vårdnadshavare',
  ombud: 'Ombud',
  bitrade: 'Biträde',
  annan: 'Annan företrädare',
}

export const samtyckeGaller: Readonly<Record<Samtycke['galler'], string>> = {
  inhamta: 'att hämta in uppgifter från',
  lamna: 'att lämna uppgifter till',
  insats: 'insatsen',
  plan: 'planen',
}

export const samtyckeAv: Readonly<Record<Samtycke['av'], string>> = {
  'den-enskilde': 'Den enskilde',
  vardnadshavare: 'Vårdnadshavare',
  barnet: 'Barnet',
}

export const uppgiftSorter: Readonly<Record<Uppgift['sort'], string>> = {
  enskild: 'Den enskilde',
  narstaende: 'Närstående',
  vard: 'Vården',
  myndighet: 'Annan myndighet eller förvaltning',
  intyg: 'Intyg eller utlåtande',
  iakttagelse: 'Egen iakttagelse',
  annan: 'Annan källa',
}

export const planNames: Readonly<Record<Plan['sort'], string>> = {
  sip: 'Samordnad individuell plan (SIP)',
  'individuell-plan': 'Individuell plan, 10 § LSS',
  vardplan: 'Vårdplan',
  annan: 'Annan plan',
}

/** "2, måttlig begränsning". */
export function gradText(grad: Grad): string {
  return `${String(grad)}, ${gradNames[grad]}`
}
