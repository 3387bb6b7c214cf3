import { expect, it } from 'vitest'
import { axeFindings } from './accessibility'
import { plain, unzip } from '../golden/docx'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import {
  communicates,
  concernComesIn,
  describesAreas,
  oneCustodianApplies,
  recordsPeople,
} from './story/barn'
import { handsOn } from './story/hands'
import { HEBY, makeOffice } from './story/office'

it(
  'en vårdnadshavare ansöker för ett barn: det som kommer in, samtycken, livsområden, kommunicering',
  { timeout: 240_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const step = async (name: string) => {
      await picture(driven, `heby-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    const quiet = { driven, step: () => Promise.resolve() }
    const teller = { driven, step }
    await makeOffice(hands, quiet, HEBY)
    await oneCustodianApplies(hands, teller)
    await concernComesIn(hands, teller)
    expect(await hands.page().getByText('Grannen Hittepå').count()).toBe(0)
    await hands.press('Visa anmälaren')
    await hands.seen(/Grannen Hittepå/)
    await hands.press('Inled utredning')
    await recordsPeople(hands, teller)
    await describesAreas(hands, teller)
    await communicates(hands, teller, '2050-12-01')
    expect(findings).toEqual([])
    await quitCleanly(driven)

    const papers = [...exported(folders).values()].map((bytes) =>
      plain(unzip(bytes).get('word/document.xml') ?? ''),
    )
    expect(papers).toHaveLength(2)
    for (const text of papers) expect(text).not.toContain('Grannen')
    expect(papers.some((text) => text.includes('Barnets bästa'))).toBe(true)
    expect(papers.some((text) => text.includes('1 december 2050'))).toBe(true)
  },
)
