import { expect, it } from 'vitest'
import { examplePassphrase } from '../../renderer/src/stores/example'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'

it(
  'delegationsordningen granskas, fallet öppnas i Pröva och förra årets beslut räknas om',
  { timeout: 300_000 },
  async () => {
    const driven = await openAkta(await freshFolders())
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const look = async (name: string) => {
      await picture(driven, `granskning-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    await hands.heading('Välkommen till Akta')
    await driven.nextPage(() => hands.press('Öppna exempelkontor'))
    await driven.page().getByRole('button', { name: 'Lås nu' }).waitFor({ timeout: 240_000 })
    await driven.nextPage(() => hands.press('Lås nu'))
    await hands.heading('Lås upp')
    await hands.choose('Användare', 'AM')
    await hands.fill('Lösenfras', examplePassphrase)
    await hands.keys('Enter')
    await driven.page().getByRole('button', { name: 'Lås nu' }).waitFor()

    await hands.goTo('Riktlinjer')
    await hands.press('Delegationsordning')
    await hands.heading('Granskning')
    await hands.seen('Avsluta saknar punkt')
    await look('ordning')

    await driven
      .page()
      .getByRole('button', { name: 'Pröva fallet: Avsluta', exact: true })
      .press('Enter')
    await hands.heading('Pröva ett fall')
    await hands.seen('Resonemanget')
    await look('prova-lucka')
    await hands.choose('Insats', 'Familjehem')
    await hands.choose('Beslut', 'Bifall')
    await hands.fill('Från och med', '2026-12-01')
    await hands.fill('Till och med', '2027-06-01')
    await look('prova-familjehem')

    await hands.keys('Alt+ArrowLeft')
    await hands.heading('Pröva en annan gräns')
    await hands.choose('Enhetschef för myndighetskontoret: gräns', '1 månad')
    await hands.press('Räkna om besluten')
    await hands.seen(/av \d+ beslut hade flyttat från/)
    await look('simulering')
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
