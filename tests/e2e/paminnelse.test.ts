import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { openCase } from './story/akt'
import { openAkt } from './story/decide'
import { handsOn } from './story/hands'
import { makeOffice, unlockAs } from './story/office'
import { storyDates } from './story/story'

it(
  'påminner om det osignerade före låsning och om dagens bevakningar efter upplåsning, utan att hindra',
  { timeout: 240_000 },
  async () => {
    const driven = await openAkta(await freshFolders())
    const hands = handsOn(driven.page)
    const quiet = { driven, step: () => Promise.resolve() }
    const findings: string[] = []
    const look = async (name: string) => {
      await picture(driven, `paminnelse-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    const dates = storyDates()
    await makeOffice(hands, quiet)
    await openCase(hands, quiet, dates)
    await hands.goTo('Idag')
    await hands.press('Ny bevakning')
    await driven.page().getByLabel('Ärende', { exact: true }).selectOption({ index: 0 })
    await hands.fill('Vad ska göras', 'Ring tillbaka')
    await hands.fill('Dag', dates.today)
    await hands.press('Spara bevakningen')
    await openAkt(hands)
    await hands.seen('En ska göras i dag.')
    await look('efter-upplasning')
    await hands.press('Stäng påminnelsen')
    await hands.fill('Anteckningens text', 'Inte färdig.')
    await hands.seen(/Sparat \d\d:\d\d/)

    await hands.press('Lås nu')
    await hands.seen(/ett utkast är osignerat och en bevakning skulle göras i dag/)
    await look('innan')
    await hands.press('Lås inte än')
    expect(await driven.page().getByLabel('Anteckningens text').inputValue()).toBe('Inte färdig.')

    // Left alone, the lock comes by itself.
    await driven.nextPage(() => hands.press('Lås nu'))
    await unlockAs(hands, 'AM')
    await openAkt(hands)
    await hands.seen('En ska göras i dag.')
    await hands.press('Visa')
    await hands.heading(/dag \d/)
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
