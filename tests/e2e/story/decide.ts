import { readdirSync } from 'node:fs'
import type { Hands } from './hands'
import type { Teller } from './tell'
import { NAME } from './akt'

/** Sends what the guide has as a proposal to the level that decides. */
export async function propose(hands: Hands, { step }: Teller, picture: string): Promise<void> {
  await step(picture)
  await hands.press('Skicka som förslag')
  await hands.seen('Förslag som väntar')
}

/** The chief decides on the proposal that waits. */
export async function chiefDecides(hands: Hands, { step }: Teller): Promise<void> {
  await hands.goTo('Beslut')
  await hands.press(/Öppna förslaget/)
  await hands.heading('Besluta om förslaget')
  await hands.tick('Jag är inte jävig i ärendet')
  await step('chefen-beslutar')
  await hands.press('Skriv under beslutet')
  await hands.page().getByRole('cell', { name: NAME }).first().waitFor()
  await step('chefen-beslutat')
}

/** The utskott's decision is registered with its day and paragraph. */
export async function registerOrgan(
  hands: Hands,
  { step }: Teller,
  meeting: { readonly date: string; readonly paragraf: string },
): Promise<void> {
  await hands.goTo('Beslut')
  await hands.press(/Öppna förslaget/)
  await hands.heading('Registrera beslutet')
  await hands.fill('Sammanträdesdag', meeting.date)
  await hands.fill('Paragraf', meeting.paragraf)
  await step('utskottets-beslut')
  await hands.press('Registrera beslutet')
  await hands.page().locator('form.question').waitFor({ state: 'detached' })
}

/** Opens the akt from the list, and saves its documents as Word. */
export async function saveDocuments(hands: Hands, { driven, step }: Teller): Promise<void> {
  await openAkt(hands)
  await hands.tab('Handlingar')
  await step('handlingar')
  const buttons = hands.page().getByRole('button', { name: /Spara som Word/ })
  await buttons.first().waitFor()
  const count = await buttons.count()
  for (let index = 0; index < count; index += 1) {
    await savesFile(driven, () => buttons.nth(index).click())
  }
}

/** Goes to the akt through the global search. */
export async function openAkt(hands: Hands): Promise<void> {
  await hands.keys('Control+k')
  await hands.means.write(hands.page().getByRole('combobox').first(), NAME)
  await hands.page().getByRole('option', { name: NAME }).first().waitFor()
  await hands.keys('Enter')
  await hands.heading(NAME)
}

/** The nämndsekreterare makes the two files of the report, without seeing an akt. */
export async function makeReport(
  hands: Hands,
  { driven, step }: Teller,
  period: { readonly from: string; readonly to: string },
): Promise<void> {
  await hands.goTo('Nämnd')
  await hands.fill('Period från och med', period.from)
  await hands.fill('till och med', period.to)
  await hands.press('Visa perioden')
  await step('namnd')
  for (const name of [/Offentlig redovisning/, /Sekretessbilaga/]) {
    await savesFile(driven, () => hands.press(name))
  }
}

/** Does what ends in one more file on disk, and waits until it is there. */
async function savesFile(driven: Teller['driven'], act: () => Promise<unknown>): Promise<void> {
  const count = () => readdirSync(driven.folders.exports).filter((n) => n.endsWith('.docx')).length
  const before = count()
  await act()
  for (let waited = 0; count() === before; waited += 1) {
    if (waited > 300) throw new Error('no file was saved')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
