import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { concernComesIn, describesAreas, oneGuardianApplies, recordsPeople } from './story/barn'
import { handsOn } from './story/hands'
import { HEBY, makeOffice } from './story/office'

it(
  'en vårdnadshavare ansöker för ett barn: det som kommer in, samtycken, livsområden',
  { timeout: 240_000 },
  async () => {
    const driven = await openAkta(await freshFolders())
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const step = async (name: string) => {
      await picture(driven, `heby-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    const quiet = { driven, step: () => Promise.resolve() }
    const teller = { driven, step }
    await makeOffice(hands, quiet, HEBY)
    await oneGuardianApplies(hands, teller)
    await concernComesIn(hands, teller)
    expect(await hands.page().getByText('Grannen Hittepå').count()).toBe(0)
    await hands.press('Visa anmälaren')
    await hands.seen(/Grannen Hittepå/)
    await hands.press('Inled utredning')
    await recordsPeople(hands, teller)
    await describesAreas(hands, teller)
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
