import { moveClock } from '../harness'
import { throughGuide } from './guide'
import type { Hands } from './hands'
import { openMatter, openMunicipality, sign } from './municipality'
import { changeUser } from './office'
import type { Teller } from './tell'

/** An invented person with a reserve number. */
export const NILS = 'Nils Exempelsson'
/** Stands in a day note and must be nowhere when the summary is in the journal. */
export const CANARY = 'kanarie: diskade inte i tisdags'

const DECIDED = '2026-09-07'
const LAST = '2027-06-06'

/** Moves to the morning of a day and unlocks there: Idag is the first that is seen. */
export async function wakeOn(hands: Hands, teller: Teller, day: string): Promise<void> {
  await moveClock(teller.driven, `${day}T08:00:00Z`)
  await changeUser(hands, teller, 'EL')
}

/** The list of the day says that it is due today. */
export async function isDue(hands: Hands, title: string | RegExp): Promise<void> {
  await hands.goTo('Idag')
  await group(hands, 'I dag').getByText(title).first().waitFor()
}

/** No list of the day says it any more. */
export async function isDone(hands: Hands, title: string | RegExp): Promise<void> {
  await hands.goTo('Idag')
  await hands.page().locator('main h1').first().waitFor()
  const left = await hands.page().locator('main').getByText(title).count()
  if (left > 0) throw new Error(`still to be done: ${String(title)}`)
}

function group(hands: Hands, name: string) {
  return hands
    .page()
    .locator('main section')
    .filter({ has: hands.page().getByRole('heading', { name }) })
}

/** Into the akt and the part of it where the measure is carried out, or followed up. */
export async function toAkt(hands: Hands, tab: 'Genomförande' | 'Uppföljning'): Promise<void> {
  await hands.keys('Control+k')
  await hands.page().getByRole('combobox').first().fill(NILS)
  await hands.page().getByRole('option', { name: NILS }).first().click()
  await hands.heading(NILS)
  await hands.tab(tab)
}

/** The button of a form, by the form's name. */
export async function signForm(hands: Hands, name: string): Promise<void> {
  const form = hands.page().getByRole('form', { name })
  await form.getByRole('button', { name: /^Signera/ }).click()
  await form.waitFor({ state: 'detached' })
}

/** The office, the application, an area of need, and the decision. */
export async function decides(hands: Hands, teller: Teller): Promise<void> {
  await openMunicipality(hands, teller, {
    ...{ pack: /Göteborg/, namnd: 'Socialnämnden', utskott: 'utskottet' },
    levels: [['1.1', 'Handläggare']],
  })
  await openMatter(hands, DECIDED, {
    ...{ number: '19910314-T123', name: NILS, insats: 'Boendestöd' },
    text: 'Behöver stöd att komma i gång hemma.',
  })
  await hands.tab('Utredning')
  await hands.press('Inled utredning')
  await hands.page().getByText('Livsområden (IBIC)').click()
  await hands.choose('Lägg till livsområde', 'Hemliv')
  await hands.fill('Hur det är nu', 'Disk och tvätt blir liggande.')
  await hands.choose('Bedömt funktionstillstånd nu', '3, stor begränsning')
  await hands.choose('Avsett funktionstillstånd', '1, lätt begränsning')
  await hands.fill('Mål, mätbart och möjligt att följa upp', 'Diskar fyra dagar av sju.')
  await signForm(hands, 'Hemliv')
  await throughGuide(hands, teller, {
    ...{ slag: 'Bifall', from: DECIDED, to: LAST, decides: 'Handläggare', picture: 'guide' },
    beslutstext: `${NILS} beviljas boendestöd ${DECIDED}–${LAST}.`,
    amount: { value: '3:30', unit: 'timmar', per: 'vecka' },
    answers: [
      [/haft insatsen förut/i, 'Nej, det här är det första beslutet'],
      [/andra insatser/i, 'Inga andra insatser'],
      [/flytta mellan/i, 'Nej'],
      [/ger boendestödet läkemedel/i, 'Nej'],
      [/återkallelseförbehåll/i, 'Nej'],
    ],
  })
  await sign(hands)
}

/** The uppdrag goes out with a day for the follow-up, and its Word file. */
export async function sendsUppdrag(hands: Hands, { step }: Teller): Promise<void> {
  await toAkt(hands, 'Genomförande')
  await hands.press('Skicka uppdrag')
  await hands.fill('Utförare', 'Boendestödet Norr')
  await hands.fill('Hur', 'Överlämnat vid möte')
  await hands.fill('Myndigheten följer upp', '2027-05-03')
  await hands.fill('Den enskildes önskemål', 'Vill ses på förmiddagar.')
  await hands.fill('Det utföraren behöver veta', 'Öppnar inte för den som inte har ringt först.')
  await step('uppdrag')
  await signForm(hands, 'Skicka uppdrag')
  await hands.seen('Inte bekräftat')
  await hands.press('Gör uppdraget som Word')
  await hands.seen(/Handlingen finns i akten/)
}

/** A record of the measure: its button, what is filled in, its signature. */
export async function records(
  hands: Hands,
  name: string,
  fill: () => Promise<void>,
): Promise<void> {
  await hands.press(name)
  await fill()
  await signForm(hands, name)
}

/** The plan with two goals, made together. */
export async function makesPlan(hands: Hands, { step }: Teller): Promise<void> {
  await toAkt(hands, 'Genomförande')
  await hands.press('Skriv genomförandeplanen')
  await hands.choose('Gjord', 'Tillsammans med den enskilde')
  await hands.fill('Delmål 1: vad', 'Diskar själv.')
  await hands.choose('Delmål 1: livsområde', 'Hemliv')
  await hands.fill('Delmål 1: uppnått senast', '2027-04-30')
  await hands.fill('Delmål 1: så märks det', 'Tom diskho fyra dagar av sju.')
  await hands.fill('Delmål 2: vad', 'Tvättar varannan vecka.')
  await hands.fill('Delmål 2: uppnått senast', '2027-04-30')
  await hands.fill('Delmål 2: så märks det', 'Två bokade tvättider i månaden.')
  await hands.fill('Arbetsmetod', 'Gör tillsammans, sedan var för sig.')
  await hands.fill('Bemötande', 'Lugnt, en sak i taget.')
  await hands.fill('Personal', 'Bo och Mia')
  await hands.fill('När och var', 'Tisdag och fredag hemma')
  await hands.seen(/Planen saknar krisplan/)
  await hands.fill('Krisplan', 'Ring systern om Nils inte har sovit på två nätter.')
  await step('plan')
  await signForm(hands, 'Skriv genomförandeplanen')
  await hands.press('Gör genomförandeplanen som Word')
  await hands.seen(/Handlingen finns i akten/)
}

/** Two day notes; they are in no log. */
export async function writesDayNotes(hands: Hands): Promise<void> {
  await hands.fill('Daganteckning', 'Diskade tillsammans.')
  await hands.press('Lägg till')
  await hands.fill('Daganteckning', CANARY)
  await hands.press('Lägg till')
  await hands.page().getByRole('list', { name: 'Dina daganteckningar' }).getByText(CANARY).waitFor()
  await hands.seen(/Sparat \d\d:\d\d/)
}

/** The summary goes to the journal; the notes are gone. */
export async function summarises(hands: Hands, { step }: Teller): Promise<void> {
  await toAkt(hands, 'Genomförande')
  await hands.seen(CANARY)
  await hands.page().locator('summary', { hasText: 'Sammanställ till journalen' }).click()
  await hands.fill('Det som har betydelse', 'Diskar allt oftare utan påminnelse.')
  await hands.fill('Hur den enskilde och ni upplever målarbetet', 'Nils är nöjd.')
  await step('sammanstallning')
  await hands.press('Signera och förstör daganteckningarna')
  await hands.seen('Sammanställningen finns i journalen. 2 daganteckningar är förstörda.')
}

/** The follow-up judges both goals and the area; the picture over time shows it. */
export async function followsUp(hands: Hands, { step }: Teller): Promise<void> {
  await toAkt(hands, 'Uppföljning')
  await hands.press('Följ upp')
  await hands.choose('Skäl', 'Planerad uppföljning')
  await hands.fill('Hur', 'Hembesök')
  await hands.fill('Den enskildes egen syn', 'Det är lugnare hemma.')
  await hands.choose('Delmål 1: hur det står', 'Uppnått')
  await hands.choose('Delmål 2: hur det står', 'Delvis uppnått')
  await hands.choose('Hemliv: nu', '2, måttlig begränsning')
  await hands.fill('Bedömning', 'Stödet hjälper och behövs ett tag till.')
  await hands.choose('Vad händer nu', 'Insatsen fortsätter som beslutat')
  await step('uppfoljning-formular')
  await signForm(hands, 'Följ upp')
  await hands.page().getByRole('table', { name: 'Funktionstillstånd över tid' }).waitFor()
  await step('uppfoljning')
}
