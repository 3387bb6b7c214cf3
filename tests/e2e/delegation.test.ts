import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { plain, unzip } from '../golden/docx'
import { axeFindings } from './accessibility'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { addColleagues, makeOffice } from './story/office'

const today = Temporal.Now.plainDateISO('Europe/Stockholm').toString()
const tomorrow = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString()
const csv = [
  'Nr;Ärende;Lagrum;Lägsta beslutsnivå;Anmärkning',
  '1.1;Boendestöd;11 kap. 1 § SoL;Handläggare;',
  '1.2;Inleda utredning;14 kap. 2 § SoL;Handläggare;',
  '1.2;Kontaktperson;11 kap. 1 § SoL;Handläggare;',
  '1.3;Avgift i enskilt fall;;Socialchef;"högst; 500"',
].join('\r\n')

const silent = { step: () => Promise.resolve() }

it(
  'en ordning ändras i ett utkast, antas och skrivs ut; ersättare och filer kommer in',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const teller = { driven, ...silent }
    const findings: string[] = []
    const look = async (name: string) => {
      findings.push(...(await axeFindings(driven.page(), name)))
      await picture(driven, `delegation-${name}`)
    }
    await makeOffice(hands, teller)
    await addColleagues(hands, teller)

    await hands.goTo('Riktlinjer')
    await hands.press('Delegationsordning')
    await hands.heading('Delegationsordning')
    await look('gallande')
    await hands.press('Ändra i ett utkast')
    await hands.seen(/^Utkast, tänkt att gälla från/)

    // By keyboard alone: one Tab stop, arrows between cells, Enter edits, Esc leaves unchanged.
    const cell = (at: string) => driven.page().locator(`[data-cell="${at}"]`)
    await cell('0:0').focus()
    await hands.keys('ArrowRight')
    await hands.keys('Enter')
    await hands.keys('Control+A')
    await driven.page().keyboard.type('Ångrad text')
    await hands.keys('Escape')
    expect(await cell('0:1').textContent()).toBe('Boendestöd')
    await hands.keys('ArrowRight')
    await hands.keys('Enter')
    await driven.page().keyboard.type('efter samråd med enhetschef')
    await hands.keys('Enter')
    await hands.seen('efter samråd med enhetschef')
    await look('utkast')

    await hands.press(/^Processbeslut/)
    await hands.tick('Inleda utredning')
    await hands.choose('Lägsta nivå', 'Handläggare')
    await look('processbeslut')
    await hands.press('Lägg till de valda')
    await driven.page().getByRole('gridcell', { name: 'Inleda utredning', exact: true }).waitFor()

    await hands.tab('Innehavare')
    await hands.choose(
      'Innehavare som är borta',
      'Anders Mönster, enhetschef för myndighetskontoret',
    )
    await hands.choose('Ersättare', 'Elin Låtsas')
    await driven.page().getByLabel('Från och med').nth(1).fill(today)
    await driven.page().getByLabel('Till och med').nth(1).fill(today)
    await hands.fill('Skäl till frånvaron', 'Semester')
    await hands.press('Lägg till ersättare')
    await driven.page().getByRole('cell', { name: 'Semester' }).waitFor()
    await look('innehavare')

    await hands.press('Jämför med gällande')
    await hands.seen('2 punkter skiljer sig.')
    await look('jamfor')
    await hands.press('Word till nämnden')
    await hands.seen(/^Sparad\./)
    const docx = [...exported(folders)].find(([name]) => name.endsWith('.docx'))?.[1]
    const text = plain(unzip(docx ?? new Uint8Array()).get('word/document.xml') ?? '')
    for (const wanted of ['efter samråd med enhetschef', '6 kap. 38 §', 'Elin Låtsas']) {
      expect(text).toContain(wanted)
    }

    // The nämnd adopts it: from then on it isn't edited in place.
    await hands.tab('Giltighet')
    await look('giltighet')
    await hands.fill('Nämnden antog ordningen', today)
    await hands.fill('Paragraf i protokollet', '27')
    await hands.press('Registrera beslutet')
    await hands.seen(/börjar gälla samma dag eller senare/)
    await hands.fill('Tänkt att gälla från', tomorrow)
    await hands.press('Registrera beslutet')
    await hands.seen(/^Antagen, börjar gälla/)
    expect(await driven.page().locator('[aria-readonly="true"]').count()).toBe(1)

    // The Word file that was just written is read back in; then a CSV with faults in two rows.
    await hands.press('Ändra i ett utkast')
    await hands.press('Läs in från fil')
    await hands.press('Välj fil')
    await hands.heading('Så blir raderna')
    await look('import-word')
    await hands.seen(/rader kan läsas in\./)
    writeFileSync(join(folders.exports, 'z-ordning.csv'), Buffer.from(csv, 'latin1'))
    await hands.press('Välj en annan fil')
    await hands.seen('Nivån känns inte igen.')
    await hands.seen('Numret står på en rad tidigare i filen.')
    await hands.choose('Socialchef', 'Förvaltningschef')
    await hands.press('Godta alla förslag')
    await look('import-csv')
    await hands.press(/^Läs in 3 punkter/)
    await driven.page().getByRole('gridcell', { name: 'Boendestöd', exact: true }).waitFor()
    await look('read-in')
    await quitCleanly(driven)
    expect(findings).toEqual([])
  },
)
