import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { makeOffice } from './story/office'

it(
  'hjälpen öppnas på vyns sida, går att söka i och stängs utan att något går förlorat',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const look = async (name: string) => {
      findings.push(...(await axeFindings(driven.page(), name)))
      await picture(driven, `help-${name}`)
    }
    await makeOffice(hands, { driven, step: () => Promise.resolve() } as never)
    await hands.heading('Kom igång')
    await look('first-run')
    await hands.press('Dölj stegen')
    await hands.goTo('Inställningar')
    await hands.keys('F1')
    const dialog = driven.page().getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Inställningar' }).waitFor()
    await look('context')
    await dialog.getByLabel('Sök i hjälpen').fill('jäv finns inte här')
    await dialog.getByText('Ingen sida har de orden.').waitFor()
    await dialog.getByLabel('Sök i hjälpen').fill('säkerhetskopia')
    await dialog.getByRole('heading', { name: 'Kom igång' }).waitFor()
    await dialog.getByRole('button', { name: 'Tangenter' }).press('Enter')
    await dialog.getByText('Ctrl+K').first().waitFor()
    await look('keys')
    await hands.keys('Escape')
    await hands.heading('Inställningar')
    await quitCleanly(driven)
    expect(findings).toEqual([])
  },
)
