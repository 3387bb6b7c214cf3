import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, quitCleanly } from './harness'
import { tellStory } from './story/story'

it(
  'axe hittar inget i någon vy som huvudärendet går genom, ljust, mörkt eller med systemets färger',
  { timeout: 600_000 },
  async () => {
    const driven = await openAkta(await freshFolders())
    const findings: string[] = []
    let views = 0
    const step = async (name: string) => {
      views += 1
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    await tellStory({ driven, step })
    expect(findings).toEqual([])
    expect(views).toBeGreaterThan(10)
    await quitCleanly(driven)
  },
)
