import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { exported, freshFolders, moveClock, openAkta, picture, quitCleanly } from './harness'
import { handsOn, type Hands } from './story/hands'
import { addColleagues, changeUser, makeOffice } from './story/office'

const now = Temporal.Now.plainDateISO('Europe/Stockholm')
const today = now.toString()
const tomorrow = now.add({ days: 1 }).toString()
const silent = { step: () => Promise.resolve() }

/** Writes in one cell of the table by keyboard: stands in it, Enter, the text, Enter. */
async function write(hands: Hands, cell: string, text: string): Promise<void> {
  await hands.page().locator(`[data-cell="${cell}"]`).focus()
  await hands.keys('Enter')
  await hands.keys('Control+A')
  await hands.page().keyboard.type(text)
  await hands.keys('Enter')
  await hands.page().locator(`[data-cell="${cell}"]`, { hasText: text }).waitFor()
}

async function setLevel(hands: Hands, cell: string, level: string): Promise<void> {
  await hands.page().locator(`[data-cell="${cell}"]`).focus()
  await hands.keys('Enter')
  await hands.page().locator(`[data-cell="${cell}"] select`).selectOption({ label: level })
  await hands.keys('Enter')
  await hands.page().locator(`[data-cell="${cell}"]`, { hasText: level }).waitFor()
}

it(
  'en punkt som lagen förbjuder hittas och leder till fallet som visar det; vidare får bara förvaltningschefen delegera',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const teller = { driven, ...silent }
    const findings: string[] = []
    const look = async (name: string) => {
      await picture(driven, `ratten-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    await makeOffice(hands, teller)
    await addColleagues(hands, teller)
    await hands.goTo('Riktlinjer')
    await hands.press('Delegationsordning')
    await hands.tab('Vidaredelegation')
    await hands.seen('Nämnden har inte medgett vidaredelegation i den här ordningen.')
    await hands.tab('Punkter')
    await hands.press('Ändra i ett utkast')
    await hands.seen(/^Utkast, tänkt att gälla från/)

    // 11 § LVM is for the utskott (30 kap. 9 § SoL), whatever an order says.
    await hands.press('Ny punkt')
    const nr = await driven.page().locator('tr[data-punkt] td:focus').textContent()
    const row = await driven
      .page()
      .locator('tr[data-punkt] td:focus')
      .evaluate((cell) => cell.getAttribute('data-cell')?.split(':')[0] ?? '')
    await write(hands, `${row}:1`, 'Ansöka om vård enligt LVM')
    await write(hands, `${row}:5`, '11 § LVM')
    await setLevel(hands, `${row}:4`, 'Enhetschef för myndighetskontoret')
    await hands.seen('Förbjudet.')
    await hands.seen(`Punkt ${nr ?? ''}`)
    await look('forbjuden-punkt')
    await hands.press('Pröva fallet: 40 år, 11 § LVM')
    await hands.heading('Pröva ett fall')
    await hands
      .page()
      .locator('.verdict .answer', { hasText: /utskott/i })
      .waitFor()
    await hands.seen('Ansökan om vård enligt LVM får delegeras bara till ett utskott.')
    await look('fallet')
    await hands.keys('Alt+ArrowLeft')

    // Boendestöd is laid on the förvaltningschef, and the nämnd lets it be passed on.
    await hands.heading('Granskning')
    await driven.page().locator(`[data-cell="${row}:0"]`).focus()
    await hands.press(`Mer om ${nr ?? ''}`)
    await hands.press('Ta bort punkten')
    await driven.page().getByRole('dialog').waitFor({ state: 'detached' })
    await driven
      .page()
      .locator(`[data-punkt="${nr ?? ''}"]`)
      .waitFor({ state: 'detached' })
    await setLevel(hands, '0:4', 'Förvaltningschef')

    // The chief's limit is moved in place; the point that takes over at it moves along.
    await write(hands, '3:3', '6 månader')
    await driven.page().locator('[data-cell="4:3"]', { hasText: '6 månader' }).waitFor()
    await hands.seen(/Ordningens gräns är 6 månader, riktlinjens 3 månader/)
    await look('egen-grans')
    await hands.tab('Innehavare')
    await hands.choose('Nivå', 'Förvaltningschef')
    await hands.choose('Användare', 'Anders Mönster')
    await hands.press('Lägg till innehavare')
    await driven
      .page()
      .getByRole('cell', { name: 'Förvaltningschef', exact: true })
      .first()
      .waitFor()
    await hands.tab('Vidaredelegation')
    await hands.seen('Punkter kan föras vidare först när ordningen är antagen.')
    await hands.tab('Giltighet')
    await hands.fill('Tänkt att gälla från', tomorrow)
    await hands.tick(/Nämnden medger att förvaltningschefen/)
    await hands.page().getByRole('button', { name: 'Spara', exact: true }).click()
    await hands.fill('Nämnden antog ordningen', today)
    await hands.fill('Paragraf i protokollet', '52')
    await hands.press('Registrera beslutet')
    await hands.seen(/^Antagen, börjar gälla/)

    // In force the day after: passed on by the chief, but not for a day when they weren't chief.
    await moveClock(driven, `${tomorrow}T08:00:00Z`)
    await changeUser(hands, teller, 'AM')
    await hands.goTo('Riktlinjer')
    await hands.press('Delegationsordning')
    await hands.tab('Vidaredelegation')
    await hands.seen(/^Nämnden medgav vidaredelegation den .*, § 52\./)
    await hands.choose('Punkt som förvaltningschefen har', '1.1 Boendestöd')
    await hands.choose('Förvaltningschef', 'Anders Mönster')
    await hands.choose('Till', 'Elin Låtsas')
    await hands.fill('Beslutad', now.subtract({ days: 30 }).toString())
    await driven.page().getByLabel('Från och med').fill(tomorrow)
    await hands.press('Lägg till')
    await hands.seen(/^Bara den som är förvaltningschef får vidaredelegera/)
    await look('vidare-nej')
    await hands.fill('Beslutad', tomorrow)
    await hands.press('Lägg till')
    await driven.page().getByRole('cell', { name: 'Elin Låtsas', exact: true }).waitFor()
    await look('vidare')

    // The points go to another office as a file, and come back as a draft.
    await hands.press('Spara som fil')
    await hands.seen(/^Sparad\. Filen har punkterna, inga personer/)
    const [file] = [...exported(folders)].filter(([name]) => name.endsWith('.aktaordning'))
    expect(file?.[1].toString('utf8')).not.toMatch(/innehav|antagen|Låtsas/)
    await hands.tab('Ordningar')
    await look('ordningar')
    await hands.press('Läs in en ordning')
    await hands.seen(/^Utkast, tänkt att gälla från/)
    await driven.page().locator('[data-cell="3:3"]', { hasText: '6 månader' }).waitFor()

    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
