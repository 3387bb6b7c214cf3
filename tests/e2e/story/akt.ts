import type { Hands } from './hands'
import type { Teller } from './tell'

/** A reserve number: given to nobody. */
export const NUMBER = '19880314-T123'
export const NAME = 'Maj Exempelsson'

/** Period of the first decision, and of the prolongation: days from the day the story is told. */
export type Dates = {
  readonly today: string
  readonly from: string
  readonly to: string
  readonly nextFrom: string
  readonly nextTo: string
}

/** An application for korttidsboende comes in; the handläggare opens the akt and writes a note. */
export async function openCase(
  hands: Hands,
  { step }: Teller,
  dates: Dates & { readonly handlaggare?: string },
): Promise<void> {
  await hands.goTo('Ärenden')
  await hands.press('Nytt ärende')
  await hands.fill('Personnummer', NUMBER)
  await hands.fill('Namn', NAME)
  await hands.fill('Inkom', dates.today)
  await hands.fill('Från', 'Den enskilde')
  await hands.choose('Insats', 'Korttidsboende')
  await hands.fill('Önskad från och med', dates.from)
  await hands.fill('Önskad till och med', dates.to)
  await hands.fill('Med egna ord, eller återgivet ur ansökan', 'Klarar inte nätterna hemma.')
  if (dates.handlaggare !== undefined) await hands.choose('Handläggare', dates.handlaggare)
  await step('nytt-arende')
  await hands.press('Öppna akten')
  await hands.heading(NAME)
  await writeNote(hands)
  await step('akt')
}

async function writeNote(hands: Hands): Promise<void> {
  await hands.fill('Anteckningens text', 'Maj ringer och berättar om nätterna.')
  await hands.seen(/Sparat \d\d:\d\d/)
  await hands.keys('Control+Enter')
  await hands
    .page()
    .getByRole('article', { name: /^Anteckning/ })
    .waitFor()
}

/** The short investigation, communicated. */
export async function investigate(hands: Hands, { step }: Teller, dates: Dates): Promise<void> {
  await hands.tab('Utredning')
  await hands.press('Inled utredning')
  await hands.fill('Bakgrund och aktuell situation', 'Bor ensam. Boendestöd fyra dagar i veckan.')
  await hands.fill('Den enskildes egen syn', 'Vill sova hela nätter.')
  await hands.fill('Behov inom livsområdena', 'Behöver personal till hands dygnet runt en tid.')
  await hands.fill('Bedömning', 'Stödet hemma har prövats och räcker inte nu.')
  await hands.fill('Mål', 'Flyttar hem med boendestöd.')
  await hands.press('Signera utredningen')
  await hands.fill('Svar senast', dates.today)
  await hands.fill('Hur', 'Uppläst per telefon')
  await hands.fill('Svar', 'Inga synpunkter.')
  await hands.tick(/tala inför nämnden/)
  await step('utredning')
  await hands.press('Signera kommuniceringen')
  await hands.seen(/Kommunicerad/)
}
