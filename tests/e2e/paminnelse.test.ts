import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { expectNoViolations, freshFolders, openAkta, picture } from './harness'
import { openCase } from './story/akt'
import { openAkt } from './story/decide'
import { handsOn } from './story/hands'
import { makeOffice, unlockAs } from './story/office'
import { storyDates } from './story/story'

it(
  'påminner om det osignerade före låsning och om dagens bevakningar efter upplåsning, och innan fönstret stängs, utan att hindra',
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
    await hands.seen(/Ett utkast är osignerat och en bevakning skulle göras i dag/)
    await look('innan')
    // Nothing of the akt is left on screen from the first key, not even under a dialog.
    const seen = await driven.page().evaluate(() => {
      const cover = document.querySelector('dialog[open]')
      const at = (x: number, y: number) => cover?.contains(document.elementFromPoint(x, y)) === true
      const { innerWidth: w, innerHeight: h } = window
      return [at(1, 1), at(w - 2, 1), at(w / 2, h / 2), at(1, h - 2), at(w - 2, h - 2)]
    })
    expect(seen).toEqual([true, true, true, true, true])
    await hands.press('Lås inte än')
    expect(await driven.page().getByLabel('Anteckningens text').inputValue()).toBe('Inte färdig.')

    // Left alone, the lock comes by itself.
    await driven.nextPage(() => hands.press('Lås nu'))
    await unlockAs(hands, 'AM')
    await openAkt(hands)
    await hands.seen('En ska göras i dag.')
    await hands.press('Visa')
    await hands.heading(/dag \d/)

    // Who closes the window gets the same reminder, may stay, and closing it once more is never stopped.
    const close = () =>
      driven.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await close()
    await hands.heading('Innan du stänger Akta')
    await look('stanger')
    await hands.press('Stäng inte än')
    await hands.heading(/dag \d/)
    await expectNoViolations(driven)
    expect(findings).toEqual([])
    await close()
    await hands.heading('Innan du stänger Akta')
    const ended = driven.app.waitForEvent('close')
    await close().catch(() => undefined)
    await ended
  },
)
