import { expect, it } from 'vitest'
import { plain, unzip } from '../golden/docx'
import { axeFindings } from './accessibility'
import { exported, freshFolders, moveClock, openAkta, picture, quitCleanly } from './harness'
import { investigate } from './story/akt'
import { answersGuide, throughGuide } from './story/guide'
import { handsOn } from './story/hands'
import type { Hands } from './story/hands'
import { openMatter, openMunicipality, sign } from './story/municipality'
import { changeUser } from './story/office'

const NAME = 'Bo Exempelsson'
const DAY = '2026-09-07'
const dates = { today: DAY, from: '', to: '', nextFrom: '', nextTo: '' }

/** Opens the person's akt at its decisions, with what follows on the first of them unfolded. */
async function afterDecision(hands: Hands): Promise<void> {
  await hands.keys('Control+k')
  await hands.page().getByRole('combobox').first().fill(NAME)
  await hands.page().getByRole('option', { name: NAME }).first().click()
  await hands.heading(NAME)
  await hands.tab('Beslut')
  const panel = hands.page().locator('details').filter({ hasText: 'Beslut nr 1' }).first()
  await panel.waitFor()
  if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click()
}

async function sendsSimplified(hands: Hands): Promise<void> {
  await hands.press('Anteckna att beslutet skickats')
  await hands.fill('Skickat', DAY)
  await hands.choose('Hur', 'Förenklad delgivning')
  await hands.press('Signera')
  await hands.seen(/kräver att den enskilde har fått veta det i förväg/)
  await hands.tick(/i förväg fått veta/)
  await hands.press('Signera')
  await hands.seen('Kontrollmeddelandet ska skickas 8 september 2026.')
}

async function appealComesLate(hands: Hands): Promise<void> {
  await hands.press('Registrera ett överklagande')
  await hands.fill('Kom in till nämnden', '2026-10-14')
  await hands.fill('Önskad ändring', 'Vill ha behandlingen.')
  await hands.press('Registrera')
  // Without the control message nobody is served: then it may not be dismissed, whatever the day.
  await hands.seen(/får överklagandet inte avvisas som för sent/)
  expect(
    await hands
      .page()
      .getByRole('radio', { name: /avvisas/ })
      .count(),
  ).toBe(0)
}

it(
  'Täby: avslag, förenklad delgivning och ett sent överklagande som avvisas först när delgivningen är känd',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const env = { AKTA_TEST_NOW: `${DAY}T08:00:00Z` }
    const driven = await openAkta(folders, { env })
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const step = async (name: string) => {
      await picture(driven, `taby-avslag-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    const quiet = { driven, step: () => Promise.resolve() }
    await openMunicipality(hands, quiet, {
      ...{ pack: /Täby/, namnd: 'Socialnämnden', utskott: 'socialutskottet' },
      levels: [
        ['1.1', 'Handläggare'],
        ['1.5', 'Handläggare'],
      ],
    })
    await openMatter(hands, DAY, {
      ...{ number: '19790314-T123', name: NAME, insats: 'Öppenvårdsbehandling' },
      text: 'Vill ha behandling.',
    })
    await investigate(hands, quiet, dates)
    await throughGuide(hands, quiet, {
      ...{ slag: 'Avslag', from: '', to: '', decides: 'Handläggare', picture: 'guide' },
      beslutstext: 'Ansökan om öppenvårdsbehandling avslås.',
    })
    await sign(hands)
    await afterDecision(hands)
    await sendsSimplified(hands)

    await moveClock(driven, '2026-10-14T08:00:00Z')
    await changeUser(hands, quiet, 'EL')
    await afterDecision(hands)
    await appealComesLate(hands)
    await step('okand-delgivning')
    await hands.press('Kontrollmeddelande skickat')
    await hands.fill('Kontrollmeddelandet skickat', '2026-09-08')
    await hands.press('Signera')
    await hands.seen('Delgiven 21 september 2026. Sista dag att överklaga: 12 oktober 2026.')
    await hands.seen(/Efter sista dagen, 12 oktober 2026/)
    await hands.pick('För sent, avvisas')
    await hands.page().getByLabel('Skäl', { exact: true }).last().fill('Inget undantag gäller.')
    await hands.press('Signera')
    await hands.seen('Överklagandet avvisas genom ett beslut. Guiden säger vem som fattar det.')
    await step('for-sent')
    await hands.press('Till beslutet om avvisning')
    await answersGuide(hands, quiet, {
      ...{ slag: 'Avvisning', from: '', to: '', decides: 'Handläggare', picture: 'avvisning' },
      beslutstext: 'Överklagandet avvisas eftersom det kom in för sent.',
    })
    await sign(hands)
    await hands
      .page()
      .getByRole('cell', { name: /Avvisning/ })
      .first()
      .waitFor()
    await hands.tab('Handlingar')
    await hands
      .page()
      .getByRole('button', { name: /Spara som Word/ })
      .last()
      .click()
    await hands.seen(/Utanför Akta skyddar/)
    expect(findings).toEqual([])
    await quitCleanly(driven)

    const [file] = [...exported(folders).values()]
    const text = plain(unzip(file ?? new Uint8Array()).get('word/document.xml') ?? '')
    expect(text).toContain('Överklagandet avvisas eftersom det kom in för sent.')
    expect(text).toContain('Hur du överklagar')
  },
)
