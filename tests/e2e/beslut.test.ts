import { expect, it } from 'vitest'
import { plain, unzip } from '../golden/docx'
import { axeFindings } from './accessibility'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import { openCase } from './story/akt'
import { saveDocuments } from './story/decide'
import { answersGuide, throughGuide } from './story/guide'
import { handsOn } from './story/hands'
import { sign } from './story/municipality'
import { makeOffice } from './story/office'
import { storyDates } from './story/story'

const dates = storyDates()

it(
  'två insatser i ett beslut: den strängaste nivån beslutar om båda, avslaget kräver skäl utan kommunicering, och det omprövas',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const step = async (name: string) => {
      await picture(driven, `beslut-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    const quiet = { driven, step: () => Promise.resolve() }
    await makeOffice(hands, quiet)
    await openCase(hands, quiet, dates)
    await throughGuide(hands, quiet, {
      ...{ slag: 'Bifall', from: dates.from, to: dates.to, picture: 'del-1' },
      decides: 'Enhetschef för myndighetskontoret',
      beslutstext: 'Maj Exempelsson beviljas korttidsboende.',
    })
    await hands.press('Lägg till en insats i samma beslut')
    await hands.heading('I samma beslut')
    await answersGuide(hands, quiet, {
      ...{ slag: 'Avslag', from: '', to: '', picture: 'del-2', insats: 'Kontaktperson' },
      decides: 'Handläggare',
      beslutstext: 'Ansökan om kontaktperson avslås.',
      undantag: ['Det är uppenbart obehövligt', 'Allt material kommer från den enskilde.'],
    })
    await hands.seen(/Enhetschef för myndighetskontoret beslutar om alla/)
    const whole = hands.page().getByRole('region', { name: 'Vem beslutar om hela beslutet' })
    await whole.getByText('Enhetschef för myndighetskontoret', { exact: true }).waitFor()
    await whole.getByText('Avslag: kontaktperson. För sig: Handläggare.').waitFor()
    await step('underskrift')
    await hands.fill('Andra som har medverkat utan att besluta', 'Karin Låtsas, områdeschef')
    await sign(hands)
    await hands
      .page()
      .getByRole('cell', { name: /Bifall: Korttidsboende/ })
      .first()
      .waitFor()
    await hands
      .page()
      .getByRole('cell', { name: /Avslag: Kontaktperson/ })
      .first()
      .waitFor()
    await step('akten')

    // Tried again: what the law has against it is said at once.
    await hands.press(/beslutsguiden/)
    await hands.choose('Fler slag av beslut', 'Omprövning')
    await hands.press(/Nästa fråga/)
    await hands.heading('Vilket beslut omprövas, och varför?')
    await hands.page().getByLabel('Beslut som omprövas').selectOption({ index: 1 })
    await hands.choose(
      'Stöd för ändringen',
      'Förhållandena har ändrats väsentligt (14 kap. 9 § SoL)',
    )
    await hands.pick('Ja')
    await hands.fill('Varför beslutet ändras', 'Behovet har minskat.')
    await hands.seen(/Det här beslutet är tidsbegränsat/)
    await step('omprovning')
    await hands.choose('Stöd för ändringen', 'Oriktiga eller vilseledande uppgifter (37 § FL)')
    await hands.press(/Nästa fråga/)
    await hands.seen('Vad omprövas?')
    await saveDocuments(hands, quiet)
    expect(findings).toEqual([])
    await quitCleanly(driven)

    const texts = [...exported(folders).values()].map((bytes) =>
      plain(unzip(bytes).get('word/document.xml') ?? ''),
    )
    const [letter] = texts.filter((text) => text.includes('Del 2 av 2'))
    expect(letter).toContain('Maj Exempelsson beviljas korttidsboende.')
    expect(letter).toContain('Ansökan om kontaktperson avslås.')
    expect(letter).toContain('Karin Låtsas, områdeschef')
    expect(letter).toContain('uppenbart obehövligt')
  },
)
