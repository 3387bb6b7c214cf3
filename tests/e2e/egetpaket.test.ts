import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { investigate, openCase } from './story/akt'
import { chiefDecides, openAkt, propose } from './story/decide'
import { throughGuide } from './story/guide'
import { handsOn, type Hands } from './story/hands'
import { addColleagues, changeUser, makeOffice } from './story/office'
import { storyDates } from './story/story'

const BASE = /^Osby kommun: /
const TITLE = 'Riktlinjer för Exempelby'

/** The draft changes what a measure holds, the chief's three months, and leaves one measure's row out. */
async function changeRows(hands: Hands, look: (name: string) => Promise<void>): Promise<void> {
  await hands.press(/^Boendestöd/)
  await hands.fill('Högsta omfattning', '6 dagar per vecka, mellan kl. 08.00-17.30')
  await look('insats')
  await hands.choose(/^Del av paketet/, 'Vem som beslutar')
  await hands.press(
    /^Korttidsboende, boende med särskild service, familjehem: beslut för en period/,
  )
  await hands.fill(/^Gräns i villkoret: tiden från .* längre än 3 månader, antal/, '2')
  await hands.fill('Villkor i ord', 'beslut för en period på 2 månader (till och med 2 månader)')
  await look('formular')
  await hands.press(/^Kontaktperson/)
  await hands.press('Ta bort raden')
  await hands.fill('Varför tas raden bort?', 'Kontaktperson beslutas av utskottet hos oss.')
  await hands.press('Ta bort')
  await hands.seen(/Sparat \d\d:\d\d/)
}

it(
  'ett eget paket ändras, godkänns av en annan och gäller, och ett gammalt beslut får samma svar som då',
  { timeout: 400_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const found: string[] = []
    const step = () => Promise.resolve()
    const look = async (name: string) => {
      await picture(driven, `egetpaket-${name}`)
      found.push(...(await axeFindings(driven.page(), name)))
    }
    const teller = { driven, step }
    const dates = storyDates()

    // A decision under the guidelines that come with Akta.
    await makeOffice(hands, teller)
    await addColleagues(hands, teller)
    await changeUser(hands, teller, 'EL')
    await openCase(hands, teller, dates)
    await investigate(hands, teller, dates)
    await throughGuide(hands, teller, {
      ...{ slag: 'Bifall', from: dates.from, to: dates.to, picture: '' },
      beslutstext: 'Maj Exempelsson beviljas korttidsboende.',
      decides: 'Enhetschef för myndighetskontoret',
    })
    await propose(hands, teller, '')
    await changeUser(hands, teller, 'AM')
    await chiefDecides(hands, teller)
    await changeUser(hands, teller, 'EL')

    // The handläggare copies, changes, dates and proposes.
    await hands.goTo('Riktlinjer')
    await hands.press('Eget paket')
    await hands.heading('Eget paket')
    await look('lista-tom')
    await hands.press('Kopiera till ett utkast')
    await hands.heading(/^Riktlinjer/)
    await changeRows(hands, look)
    await look('utkast')
    await hands.tab('Skillnader')
    await hands.page().locator('ins', { hasText: '6' }).first().waitFor()
    await hands.page().locator('del', { hasText: '5' }).first().waitFor()
    await look('skillnader')
    await hands.tab('Granska och föreslå')
    await hands.fill('Paketets namn', TITLE)
    await hands.fill('Gäller från', dates.today)
    await hands.page().getByText('Granskar …').waitFor({ state: 'detached' })
    await look('granska')
    await hands.press('Föreslå paketet')
    await hands.page().getByRole('cell', { name: 'Väntar på godkännande' }).waitFor()

    // The proposer can't approve; the chief reads the difference and does.
    await hands.press(/^Öppna/)
    await hands.seen(/Du har föreslagit paketet/)
    expect(await driven.page().getByRole('button', { name: 'Godkänn paketet' }).count()).toBe(0)
    await changeUser(hands, teller, 'AM')
    await hands.goTo('Riktlinjer')
    await hands.press('Eget paket')
    await hands.press(/^Öppna/)
    await hands.seen(/Delegationsordningen följer med/)
    await hands.seen(/Kontaktperson beslutas av utskottet hos oss/)
    await look('version')
    await hands.press('Godkänn paketet')
    await hands.seen(/^Gäller\. /)
    await hands.press('Spara som fil')
    await hands.seen('Filen är sparad.')

    // The decision keeps the pack it was made under, and gets the same answer from it.
    await openAkt(hands)
    await hands.tab('Beslut')
    await hands.page().getByRole('cell', { name: BASE }).waitFor()
    await hands.press('Pröva på nytt')
    await hands.seen('Samma svar som då: Enhetschef för myndighetskontoret')
    await look('beslut')

    // A file that somebody has been at is told so, and nothing is read in; a whole one becomes a draft.
    const file = readdirSync(folders.exports).find((name) => name.endsWith('.aktapaket')) ?? ''
    const text = readFileSync(join(folders.exports, file), 'utf8')
    writeFileSync(join(folders.exports, 'z.aktapaket'), text.replace('6 dagar', '7 dagar'))
    await hands.goTo('Riktlinjer')
    await hands.press('Eget paket')
    await hands.press('Läs in från fil')
    await hands.seen(/stämmer inte med filens kontrollsumma/)
    writeFileSync(join(folders.exports, 'z.aktapaket'), text)
    await hands.press('Läs in från fil')
    await hands.heading(TITLE)
    await hands.tab('Granska och föreslå')
    await hands.seen(/En annan version börjar gälla den dagen eller senare/)
    await hands.press('Släng utkastet')
    await hands.press('Släng det för gott')
    await hands.page().getByRole('cell', { name: 'Gäller', exact: true }).waitFor()
    await look('lista')
    expect(found).toEqual([])
    await quitCleanly(driven)
  },
)
