import { expect, it } from 'vitest'
import { plain, unzip } from '../golden/docx'
import { exported, freshFolders, moveClock, openAkta, picture, quitCleanly } from './harness'
import { investigate, NAME, NUMBER } from './story/akt'
import { openAkt, saveDocuments } from './story/decide'
import { records } from './story/goteborg'
import { throughGuide } from './story/guide'
import { handsOn } from './story/hands'
import type { Hands } from './story/hands'
import { sign } from './story/municipality'
import { addUser, changeUser, makeOffice } from './story/office'

const DAY = '2026-09-07'
const [FROM, TO] = ['2026-10-01', '2026-12-31']

/** The call comes in: an oral application, opened at once. */
async function callComesIn(hands: Hands): Promise<void> {
  await hands.goTo('Ärenden')
  await hands.press('Nytt ärende')
  await hands.fill('Personnummer', NUMBER)
  await hands.fill('Namn', NAME)
  await hands.fill('Inkom', DAY)
  await hands.choose('Hur', 'Muntligt')
  await hands.fill('Från', 'Den enskilde')
  await hands.choose('Insats', 'Korttidsboende')
  await hands.fill('Med egna ord, eller återgivet ur ansökan', 'Ringer och berättar om nätterna.')
  await hands.press('Öppna akten')
  await hands.heading(NAME)
}

/** Noted as a follow-up in the log. */
async function followsUp(hands: Hands): Promise<void> {
  await openAkt(hands)
  await hands.page().getByText('Slag, klockslag').click()
  await hands.choose('Slag', 'Uppföljning')
  await hands.fill('Anteckningens text', 'Sover hela nätter och vill flytta hem.')
  await hands.keys('Control+Enter')
  await hands
    .page()
    .getByRole('article', { name: /^Uppföljning/ })
    .waitFor()
}

async function closes(hands: Hands): Promise<void> {
  await hands.tab('Beslut')
  await hands.press('Avsluta ärendet')
  await hands.fill('Skäl att avsluta', 'Har flyttat hem.')
  await hands.page().getByRole('button', { name: 'Avsluta ärendet' }).last().click()
  await hands.page().getByRole('button', { name: 'Återuppta ärendet' }).waitFor()
}

async function toGallring(hands: Hands): Promise<void> {
  await hands.goTo('Inställningar')
  await hands.tab('Gallring')
  await hands.tick('Välj 2026-0001')
}

it(
  'Osby: korttidsboende från första samtalet till gallring, godkänd av två, med bevis kvar',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const env = { AKTA_TEST_NOW: `${DAY}T08:00:00Z` }
    const driven = await openAkta(folders, { env })
    const hands = handsOn(driven.page)
    const step = (name: string) => picture(driven, `osby-${name}`)
    const quiet = { driven, step: () => Promise.resolve() }
    await makeOffice(hands, quiet)
    await hands.goTo('Inställningar')
    await hands.tab('Användare')
    await addUser(hands, {
      ...{ name: 'Berit Låtsas', befattning: 'enhetschef', signatur: 'BL' },
      ...{ roll: 'Enhetschef', level: null },
    })
    await callComesIn(hands)
    await investigate(hands, quiet, { today: DAY, from: FROM, to: TO, nextFrom: '', nextTo: '' })
    await throughGuide(hands, quiet, {
      ...{ slag: 'Bifall', from: FROM, to: TO, picture: 'guide' },
      decides: 'Enhetschef för myndighetskontoret',
      beslutstext: `${NAME} beviljas korttidsboende ${FROM}–${TO}.`,
    })
    await sign(hands)

    await moveClock(driven, `${FROM}T08:00:00Z`)
    await changeUser(hands, quiet, 'AM')
    await openAkt(hands)
    await hands.tab('Genomförande')
    await records(hands, 'Anteckna verkställighet', () =>
      hands.choose('Läge', 'Verkställt helt, eller återupptaget'),
    )
    await moveClock(driven, `${TO}T08:00:00Z`)
    await changeUser(hands, quiet, 'AM')
    await followsUp(hands)
    await saveDocuments(hands, quiet)
    await closes(hands)
    await step('avslutat')

    await moveClock(driven, '2033-01-10T08:00:00Z')
    await changeUser(hands, quiet, 'AM')
    await toGallring(hands)
    await hands.press('Föreslå gallring av de valda')
    await hands.seen(/Någon annan med rollen/)
    await changeUser(hands, quiet, 'BL')
    await toGallring(hands)
    await hands.press('Gallra de valda')
    await step('gallring')
    await hands.press('Ja, förstör nycklarna')
    await hands.seen('En akt är gallrad.')
    await hands.page().getByRole('cell', { name: 'Berit Låtsas' }).waitFor()
    await step('gallrat')
    await hands.keys('Control+k')
    await driven.page().getByRole('combobox').first().fill(NAME)
    await driven.page().waitForTimeout(1500)
    expect(await driven.page().getByRole('option', { name: NAME }).count()).toBe(0)
    await hands.keys('Escape')
    await quitCleanly(driven)

    const texts = [...exported(folders).values()].map((bytes) =>
      plain(unzip(bytes).get('word/document.xml') ?? ''),
    )
    const [letter] = texts.filter((text) => text.includes('beviljas korttidsboende'))
    expect(letter).toContain('på delegation')
    expect(letter).toContain('kom in muntligt den 7 september 2026')
  },
)
