import type { Hands } from './hands'
import type { Teller } from './tell'

/** A child of ten with a reserve number, given to nobody. */
export const BARN = 'Liv Påhittad'
const NUMBER = '20160314-T125'

/** One of two custodians applies for a measure under LSS; the akt is opened. */
export async function oneCustodianApplies(hands: Hands, { step }: Teller): Promise<void> {
  await hands.goTo('Ärenden')
  await hands.press('Nytt ärende')
  await hands.fill('Personnummer', NUMBER)
  await hands.fill('Namn', BARN)
  await hands.choose('Vem som ansöker', 'En av vårdnadshavarna')
  await hands.fill('Från', 'Alva Påhittad')
  await hands.choose('Insats', 'Korttidstillsyn för skolungdom över 12 år')
  await hands.fill('Önskad omfattning', '10')
  await hands.fill('Med egna ord, eller återgivet ur ansökan', 'Behöver tillsyn efter skolan.')
  await step('nytt')
  await hands.press('Öppna akten')
  await hands.heading(BARN)
}

/** A concern comes in about the same child: protection judged, handed over, the reporter kept hidden. */
export async function concernComesIn(hands: Hands, { step }: Teller): Promise<void> {
  await hands.tab('Utredning')
  await hands.press('Registrera ansökan eller anmälan')
  await hands.choose('Slag', 'Orosanmälan för ett barn')
  await hands.choose('Anmälaren är', 'Någon annan')
  await hands.fill('Anmälarens namn', 'Grannen Hittepå')
  await hands.fill('Vilket barn eller vilken ungdom', BARN)
  await hands.fill('Vad som sägs: iakttagelser, oro och behov', 'Är ensam om kvällarna.')
  await hands.press('Signera')
  await hands.seen('Anmälaren är skyddad.')
  await hands.press('Bedöm behov av omedelbart skydd')
  await hands.choose('Behöver barnet omedelbart skydd?', 'Nej')
  await hands.fill('Vad bedömningen bygger på', 'Samtal med båda vårdnadshavarna samma dag.')
  await hands.press('Signera')
  await hands.seen(/Behöver inte omedelbart skydd/)
  await hands.press('Lämna till rätt enhet')
  await hands.fill('Mottagande enhet', 'Barn och familj')
  await hands.fill('Hur', 'Telefon och internpost')
  await hands.press('Signera')
  await hands.seen(/Lämnad till Barn och familj/)
  await step('det-som-har-kommit-in')
}

/** Custody, the one consent there is, and the source that may be asked. */
export async function recordsPeople(hands: Hands, { step }: Teller): Promise<void> {
  await hands.tab('Personer')
  await hands.press('Anteckna barn och vårdnad')
  await hands.choose('Vårdnad', 'Gemensam vårdnad')
  await hands.choose('Minderåriga barn i hushållet', 'Ja')
  await hands.fill('Barnets bästa', 'Trygghet efter skolan.')
  await hands.fill('Barnets egen syn', 'Vill vara hos en kompis.')
  await hands.press('Signera')
  await hands.seen(/Gemensam vårdnad/)
  await hands.press('Anteckna personkrets')
  await hands.page().getByLabel('Din bedömning').selectOption('1')
  await hands.fill('Skäl', 'Utlåtande från habiliteringen.')
  await hands.press('Signera')
  await hands.seen('Personkrets 1')
  await step('personer')
  await hands.tab('Samtycken')
  await hands.press('Anteckna samtycke')
  await hands.choose('Vem', 'Vårdnadshavare')
  await hands.fill('Vårdnadshavarens namn', 'Alva Påhittad')
  await hands.choose('Till vad', 'Hämta in uppgifter från en källa')
  await hands.fill('Källa, mottagare eller insats', 'Skolan')
  await hands.choose('Svar', 'Samtycker')
  await hands.fill('Hur', 'Muntligt vid besök')
  await hands.press('Signera')
  await hands.press('Återkalla')
  await hands.fill('Vad den enskilde säger', 'Har ändrat sig.')
  await hands.press('Signera')
  await hands.seen('Återkallat')
  await hands.press('Anteckna uppgift')
  await hands.fill('Från vem', 'skolan')
  await hands.choose('Slags källa', 'Annan myndighet eller förvaltning')
  await hands.seen(/gäller inte längre/)
  await step('samtycken')
}

/** The other custodian says no to the measure. */
export async function otherCustodianRefuses(hands: Hands): Promise<void> {
  await hands.press('Anteckna samtycke')
  await hands.choose('Vem', 'Vårdnadshavare')
  await hands.fill('Vårdnadshavarens namn', 'Bo Påhittad')
  await hands.choose('Till vad', 'Insatsen')
  await hands.fill('Källa, mottagare eller insats', 'Korttidstillsyn')
  await hands.choose('Svar', 'Samtycker inte')
  await hands.fill('Hur', 'Muntligt per telefon')
  await hands
    .page()
    .getByRole('form', { name: 'Anteckna samtycke' })
    .getByRole('button', { name: 'Signera' })
    .click()
  await hands.seen(/Bo Påhittad/)
}

/** Two areas of need, with scale and source; the picture of now and intended. */
export async function describesAreas(hands: Hands, { step }: Teller): Promise<void> {
  await hands.tab('Utredning')
  await hands.page().getByText('Livsområden (IBIC)').click()
  await hands.choose('Lägg till livsområde', 'Känsla av trygghet')
  await hands.fill('Hur det är nu', 'Rädd när hon är ensam.')
  await hands.choose('Bedömt funktionstillstånd nu', '3, stor begränsning')
  await hands.choose('Avsett funktionstillstånd', '1, lätt begränsning')
  await hands.fill('Källa: vem', 'Alva Påhittad, vårdnadshavare')
  await hands.fill('Källa: hur', 'samtal')
  await hands.seen(/Sparat \d\d:\d\d/)
  await hands
    .page()
    .getByRole('form', { name: 'Känsla av trygghet' })
    .getByRole('button', { name: 'Signera' })
    .click()
  await hands
    .page()
    .getByRole('table', { name: /funktionstillstånd/ })
    .waitFor()
  await step('livsomraden')
}

/** The inquiry is written, made into Word with its letter, communicated and answered. */
export async function communicates(
  hands: Hands,
  { step }: Teller,
  svarSenast: string,
): Promise<void> {
  await hands.fill('Bakgrund och aktuell situation', 'Går i femman. Båda vårdnadshavarna arbetar.')
  await hands.fill('Bedömning', 'Behovet av tillsyn är inte tillgodosett på annat sätt.')
  await hands.press('Signera utredningen')
  await hands.press('Gör utredningen som Word')
  await hands.seen(/Handlingen finns i akten/)
  await hands.fill('Svar senast', svarSenast)
  await hands.fill('Hur', 'Brev')
  await hands.press('Gör kommuniceringsbrevet som Word')
  await hands
    .page()
    .getByText(/Handlingen finns i akten/)
    .nth(1)
    .waitFor()
  await hands.tick(/tala inför nämnden/)
  await hands.press('Signera kommuniceringen')
  await hands.seen(/Svar väntas senast/)
  await hands.press('Anteckna svar')
  await hands.choose('Svaret är', 'Synpunkter')
  await hands.fill('Hur svaret lämnades', 'Telefon')
  await hands.fill('Synpunkterna', 'Vill ha tillsyn även på fredagar.')
  await hands
    .page()
    .getByRole('form', { name: 'Anteckna svar' })
    .getByRole('button', { name: 'Signera' })
    .click()
  await hands.seen(/Svar: Vill ha tillsyn även på fredagar/)
  await step('kommunicering')
}
