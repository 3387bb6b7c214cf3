import { it } from 'vitest'
import { freshFolders, moveClock, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { changeUser, makeOffice } from './story/office'

it(
  'klockan i fönster och valv kan flyttas, så att varje tid kan nås',
  { timeout: 300_000 },
  async () => {
    const env = { AKTA_TEST_NOW: '2026-09-07T08:00:00Z' }
    const driven = await openAkta(await freshFolders(), { env })
    const hands = handsOn(driven.page)
    const teller = { driven, step: (name: string) => picture(driven, `bevakningar-${name}`) }
    await makeOffice(hands, teller)
    await hands.heading('Måndag 7 september')
    await moveClock(driven, '2027-01-04T07:00:00Z')
    await changeUser(hands, teller, 'AM')
    await hands.heading('Måndag 4 januari')
    await quitCleanly(driven)
  },
)
