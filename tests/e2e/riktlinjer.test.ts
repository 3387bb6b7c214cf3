import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { makeOffice } from './story/office'

it(
  'alla kommuners insatser kan sökas och läsas med källa, och boendestöd jämföras sida vid sida',
  { timeout: 240_000 },
  async () => {
    const driven = await openAkta(await freshFolders())
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const shot = (name: string) => picture(driven, `riktlinjer-${name}`)
    const seen = async (name: string) => {
      await shot(name)
      findings.push(...(await axeFindings(hands.page(), name)))
    }
    await makeOffice(hands, { driven, step: () => Promise.resolve() })

    // Search over every municipality, with a slip of the finger.
    await hands.goTo('Riktlinjer')
    await hands.fill('Hitta insats', 'kontaktperson'.replace('so', 'os'))
    await hands.seen(/träffar/)
    await hands.press(/^Kontaktperson\/stödperson/)
    await hands.heading('Kontaktperson/stödperson')
    await hands.seen('Att känna till')
    await hands.seen(/Stödet är yrkesmässigt här/)
    await hands.seen(/Framgår inte, se nämndens delegationsordning/)
    await hands.press('2.9')
    await hands.seen(/Täby kommun, 2.9 Uppföljning, rad/)
    await seen('insats')
    await hands.keys('Escape')

    await hands.fill('Hitta insats', 'råd stöd unga')
    await hands.press(/^Råd och stöd - barn och unga/)
    await hands.heading('Anonym räknare')
    await shot('undantag')

    // Side by side, as design/mock/riktlinjer.png.
    await hands.fill('Hitta insats', 'boendestöd Göteborg')
    await hands.press(/^Boendestöd/)
    await hands.seen(/Äldre numrering, kontrollera. I dag 11 kap. 1 § SoL/)
    await shot('aldre')
    await hands.press('Jämför kommuner')
    await hands.heading('Boendestöd i fyra kommuner')
    await hands.page().locator('mark', { hasText: 'tre vardagar' }).waitFor()
    await shot('jamfor')
    await hands.press('Byt kommuner')
    await hands.page().getByRole('checkbox', { name: 'Heby: Boendestöd' }).uncheck()
    await seen('byt')
    await hands.page().getByRole('dialog').getByRole('button', { name: 'Jämför' }).click()
    await hands.heading('Boendestöd i tre kommuner')
    await hands.press('Att tänka på om andra insatser')
    await hands.seen(/Att tänka på om andra insatser, rad/)
    await seen('tre')
    await hands.keys('Escape')
    await hands.press('Bara skillnader')
    expect(await hands.page().getByText('Källor tiger', { exact: true }).count()).toBe(0)

    await hands.press(/^Kontaktperson enligt SoL/)
    await hands.seen(/Samma ord, olika stöd/)
    await shot('kontaktperson')
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
