import { expect, it } from 'vitest'
import { plain, unzip } from '../golden/docx'
import { axeFindings } from './accessibility'
import { exported, freshFolders, killAkta, openAkta, picture, quitCleanly } from './harness'
import type { Driven } from '../../tools/runtime/drive'
import { openCase } from './story/akt'
import { openAkt } from './story/decide'
import { handsOn } from './story/hands'
import type { Hands } from './story/hands'
import { makeOffice, unlockAs } from './story/office'
import { storyDates } from './story/story'

const PHRASE_TEXT = 'Har fått veta att allt som antecknas går att läsa.'

/** The text of the open note, as it stands in its field. */
function noteText(driven: Driven): Promise<string> {
  return driven.page().getByLabel('Anteckningens text').inputValue()
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

async function addsPhrase(hands: Hands): Promise<void> {
  await hands.goTo('Inställningar')
  await hands.tab('Fraser')
  await hands.fill('Namn', 'Upplyst')
  await hands.fill('Text', 'Gäller 19880314-T123.')
  await hands.press('Spara frasen')
  await hands.seen(/ser ut att innehålla ett personnummer/)
  await hands.fill('Text', PHRASE_TEXT)
  await hands.press('Spara frasen')
  await hands.page().getByRole('cell', { name: 'Upplyst', exact: true }).waitFor()
}

/** A note with a phrase put in by keys alone, signed, and corrected with a reason. */
async function writesAndCorrects(hands: Hands): Promise<void> {
  await hands.fill('Anteckningens text', 'Ringer.')
  await hands.page().getByText('Slag, klockslag').click()
  await hands.fill('Muntlig uppgift från', 'Maj Exempelsson')
  await hands.page().getByLabel('Anteckningens text').focus()
  await hands.keys('End')
  await hands.keys('Control+j')
  await hands.page().keyboard.type('upplyst')
  await hands.keys('Enter')
  await hands.keys('Control+Enter')
  await hands.page().getByRole('article').getByText(PHRASE_TEXT).waitFor()
  await hands.press('Rätta')
  await hands.fill('Rättad text', `Ringer igen. ${PHRASE_TEXT}`)
  await hands.fill('Skäl till rättelsen', 'Det var andra samtalet.')
  await hands.press('Signera rättelsen')
  await hands.seen(/^Rättad /)
  await hands.page().locator('del', { hasText: 'Ringer. ' }).waitFor()
}

async function printed(driven: Driven): Promise<void> {
  const page = driven.page()
  await page.evaluate(() => {
    Object.assign(window, {
      print: () => document.documentElement.setAttribute('data-printed', 'ja'),
    })
  })
  await handsOn(driven.page).press('Skriv ut')
  await page.locator('[data-printed]').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('article', { name: 'Så här blir journalen' }).isVisible()).toBe(true)
  expect(await page.getByRole('navigation', { name: 'Arbetsytor' }).isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false)
  await picture(driven, 'journal-papper')
  await page.emulateMedia({ media: 'screen' })
  const paper = await driven.app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})
    return bytes?.toString('latin1', 0, 5) ?? ''
  })
  expect(paper).toBe('%PDF-')
}

it(
  'journalen: fras med tangenter, rättelse, ångrat utkast, utkast efter strömavbrott, Word och utskrift',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const quiet = { driven, step: () => Promise.resolve() }
    const findings: string[] = []
    const look = async (name: string, on = driven) => {
      await picture(on, `journal-${name}`)
      findings.push(...(await axeFindings(on.page(), name)))
    }
    await makeOffice(hands, quiet)
    await addsPhrase(hands)
    await look('fraser')
    await openCase(hands, quiet, storyDates())
    await hands.keys('Control+f')
    await expect.poll(() => driven.page().getByLabel('Sök i akten').evaluate(isFocused)).toBe(true)
    await hands.keys('Control+j')
    await driven.page().getByRole('listbox', { name: 'Fraser' }).waitFor()
    await look('infoga-fras')
    await hands.keys('Escape')
    await writesAndCorrects(hands)
    await look('logg')

    // Thrown away, and taken back.
    await hands.fill('Anteckningens text', 'Det här ångrar jag.')
    await hands.seen(/Sparat \d\d:\d\d/)
    await hands.press('Släng utkastet')
    expect(await noteText(driven)).toBe('')
    await hands.press('Ångra')
    expect(await noteText(driven)).toBe('Det här ångrar jag.')

    // What stood as saved is there after a power cut.
    await hands.fill('Anteckningens text', 'Skrivet före strömavbrottet.')
    await hands.seen(/Sparat \d\d:\d\d/)
    await driven.page().waitForTimeout(1500)
    await killAkta(driven)
    const again = await openAkta(folders)
    const back = handsOn(again.page)
    await unlockAs(back, 'AM')
    await openAkt(back)
    await expect.poll(() => noteText(again)).toBe('Skrivet före strömavbrottet.')

    await back.page().getByRole('button', { name: 'Journal', exact: true }).click()
    await back.heading('Journalen som Word eller utskrift')
    await back.seen('Tidigare lydelse:')
    await look('journal', again)
    await back.press('Spara som Word')
    await back.seen(/Utanför Akta skyddar/)
    await printed(again)
    await back.keys('Escape')
    await back.heading('Logg, nyast först')

    await back.goTo('Inställningar')
    await back.tab('Åtkomstlogg')
    await back.press('Visa')
    await back.page().getByRole('cell', { name: 'Utskrift' }).first().waitFor()
    expect(findings).toEqual([])
    await quitCleanly(again)

    const word = exported(folders).get([...exported(folders).keys()][0] ?? '')
    const text = plain(unzip(word ?? new Uint8Array()).get('word/document.xml') ?? '')
    expect(text).toContain('Muntlig uppgift från Maj Exempelsson')
    expect(text).toContain('Tidigare lydelse: Ringer.')
    expect(text).toContain('Skäl: Det var andra samtalet.')
    expect(text).not.toContain('Skrivet före strömavbrottet')
  },
)
