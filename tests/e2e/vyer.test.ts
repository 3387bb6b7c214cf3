import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { openMunicipality } from './story/municipality'

const today = Temporal.Now.plainDateISO('Europe/Stockholm').toString()
const timeout = 400_000
/** The parts of a pack, each with a form of its own. */
const parts = ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const

/** An office by one municipality's guidelines, and what axe says of each view that is looked at. */
async function start(kommun: string, pack: RegExp) {
  const driven = await openAkta(await freshFolders())
  const hands = handsOn(driven.page)
  const findings: string[] = []
  let views = 0
  const look = async (name: string) => {
    views += 1
    await picture(driven, `vyer-${kommun}-${name}`)
    findings.push(...(await axeFindings(driven.page(), name)))
  }
  const silent = { driven, step: () => Promise.resolve() }
  const names = { namnd: 'Socialnämnden', utskott: 'utskottet' }
  await openMunicipality(hands, silent, { pack, ...names, levels: [] })
  return { driven, hands, findings, look, seen: () => views }
}

it(
  'axe hittar inget i Riktlinjers startlista, i bara skillnader eller i räknarens tre lägen',
  { timeout },
  async () => {
    const { driven, hands, findings, look, seen } = await start('lekeberg', /Lekeberg/)

    await hands.goTo('Riktlinjer')
    await hands.seen('Välj en insats i listan. Varje uppgift visar var i källan den står.')
    await look('riktlinjer-start')
    await hands.page().getByRole('button', { name: 'Jämför', exact: true }).click()
    await hands.heading('Jämför insatser')
    await look('jamfor-start')
    await hands.press(/^Boendestöd/)
    await hands.press('Bara skillnader')
    await hands.seen(/skillnader/)
    await look('jamfor-skillnader')

    // Nothing chosen; advice, which is always counted; a measure that lacks the nämnd's decision.
    await hands.goTo('Utan behovsprövning')
    await look('raknare-tom')
    await hands.choose('Insats', 'Stödtelefon')
    await hands.seen(/Insatsen är rådgivning/)
    await look('raknare-radgivning')
    await hands.choose('Insats', 'Krisstöd')
    await hands.seen(/kontoret har inget beslut av nämnden/)
    await look('raknare-akt')
    await hands.press('Registrera nämndens beslut')
    await hands.fill('Sammanträdesdag', today)
    await hands.fill('Paragraf', '41')
    await hands.fill('Gäller från och med', today)
    await hands.tick('Krisstöd')
    await look('undantag')
    await hands.press('Registrera beslutet')
    await driven.page().getByRole('cell', { name: 'Krisstöd' }).waitFor()
    await look('undantag-registrerat')
    await hands.goTo('Utan behovsprövning')
    await hands.choose('Insats', 'Krisstöd')
    await hands.seen(/§ 41, att personliga förhållanden inte dokumenteras/)
    await look('raknare-beslut')

    expect(findings).toEqual([])
    expect(seen()).toBe(9)
    await quitCleanly(driven)
  },
)

it(
  'axe hittar inget i Prövas tomma läge, eller i ordningens alla delar och dialoger',
  { timeout },
  async () => {
    const { driven, hands, findings, look, seen } = await start('osby', /Osby/)

    await hands.goTo('Riktlinjer')
    await hands.press('Delegationsordning')
    await hands.heading('Granskning')
    await hands.press('Pröva ett fall')
    await hands.heading('Pröva ett fall')
    await look('prova')
    await hands.choose('Lägg till uppgift', 'Är ärendet tilldelat dig?')
    await hands.page().getByRole('button', { name: 'Lägg till', exact: true }).click()
    await look('prova-uppgift')
    await hands.keys('Alt+ArrowLeft')
    await hands.heading('Granskning')
    await hands.tab('Ordningar')
    await look('ordningar')
    await hands.tab('Vidaredelegation')
    await look('vidare')
    await hands.tab('Punkter')
    await hands.press('Ändra i ett utkast')
    await hands.seen(/^Utkast, tänkt att gälla från/)
    await hands.press(/^Mer om 1\.1/)
    await hands.page().getByRole('dialog').waitFor()
    await look('punkt')
    await hands.choose(
      'Regel i riktlinjen',
      'Ingen. Välj slag av beslut nedan, annars läser guiden inte punkten.',
    )
    await look('punkt-slag')
    await hands.keys('Escape')
    await hands.press(/^Processbeslut/)
    await hands.page().getByRole('dialog').waitFor()
    await look('process')
    await hands.keys('Escape')
    await hands.press('Visa hela tabellen')
    await look('hela-tabellen')
    await hands.press('Visa granskningen')
    await hands.press('Räkna om besluten')
    await hands.seen('Inga beslut under tiden.')
    await look('simulering')

    expect(findings).toEqual([])
    expect(seen()).toBe(9)
    await quitCleanly(driven)
  },
)

it('axe hittar inget i formuläret för någon del av ett eget paket', { timeout }, async () => {
  const { driven, hands, findings, look, seen } = await start('paket', /Osby/)
  await hands.goTo('Riktlinjer')
  await hands.press('Eget paket')
  await hands.press('Kopiera till ett utkast')
  await hands.heading(/^Riktlinjer/)
  for (const part of parts) {
    await hands
      .page()
      .getByLabel(/^Del av paketet/)
      .selectOption(part)
    await hands.page().locator('.picks button').first().click()
    await hands.page().locator('#row-form h2').waitFor()
    await look(part)
    await hands.press('Ny rad')
    await hands.heading('Ny rad utan namn')
    await look(`${part}-ny`)
    await hands.press('Ta bort raden')
    await hands.page().getByRole('button', { name: 'Ta bort', exact: true }).click()
  }
  expect(findings).toEqual([])
  expect(seen()).toBe(10)
  await quitCleanly(driven)
})
