import { it } from 'vitest'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { byKeys } from './story/means'
import { storyDates, tellFirstDecision } from './story/story'

it(
  'en ansökan går hela vägen till chefens beslut utan att någon rör musen',
  { timeout: 480_000 },
  async () => {
    const driven = await openAkta(await freshFolders())
    const step = (name: string) => picture(driven, `tangenter-${name}`)
    await tellFirstDecision(handsOn(driven.page, byKeys), { driven, step }, storyDates())
    await quitCleanly(driven)
  },
)
