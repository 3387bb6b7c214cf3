import { expect, it } from 'vitest'
import { plain, unzip } from '../golden/docx'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { NAME, NUMBER } from './story/akt'
import { openAkt } from './story/decide'
import { unlockAs } from './story/office'
import { tellStory } from './story/story'

/** A Word file as its reader sees it: the text of the body. */
function textOf(bytes: Uint8Array): string {
  // "§ 84" is kept on one line by a hard space: to the reader it is a space.
  return plain(unzip(bytes).get('word/document.xml') ?? '').replaceAll('\u00a0', ' ')
}

it(
  'korttidsboende går från ansökan till nämndens rapport: enhetschefen i tre månader, sedan individutskottet',
  { timeout: 480_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    let pictures = 0
    const step = (name: string) => {
      pictures += 1
      return picture(driven, `story-${String(pictures).padStart(2, '0')}-${name}`)
    }
    const dates = await tellStory({ driven, step })
    await quitCleanly(driven)

    const texts = [...exported(folders).entries()].map(([file, bytes]) => ({
      file,
      text: textOf(bytes),
    }))
    expect(texts.map(({ file }) => file).filter((file) => file.includes('Maj'))).toEqual([])
    const beslut = texts.filter(({ text }) => text.includes('Hur du överklagar'))
    expect(beslut).toHaveLength(2)
    expect(beslut.filter(({ text }) => text.includes('§ 84'))).toHaveLength(1)
    expect(beslut.filter(({ text }) => text.includes('på delegation'))).toHaveLength(1)
    const toUtskott = texts.filter(({ text }) => text.includes('Förslag till beslut'))
    expect(toUtskott.length).toBeGreaterThanOrEqual(1)
    const report = texts.filter(({ file }) => file.startsWith('Delegationsbeslut'))
    expect(report).toHaveLength(2)
    for (const { text } of report) {
      expect(text).not.toContain(NAME)
      expect(text).not.toContain(NUMBER)
    }
    expect(report.filter(({ text }) => /P-[0-9A-Z]{4}-[0-9A-Z]{4}/.test(text))).toHaveLength(1)

    // After a restart everything is there, under the same lock.
    const again = await openAkta(folders)
    const hands = handsOn(again.page)
    await unlockAs(hands, 'EL')
    await openAkt(hands)
    await hands.tab('Beslut')
    await hands.seen(new RegExp(`${dates.nextFrom}|individutskottet`))
    await quitCleanly(again)
  },
)
