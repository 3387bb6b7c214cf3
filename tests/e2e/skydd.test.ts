import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plain, unzip } from '../golden/docx'
import type { Driven } from '../../tools/runtime/drive'
import { axeFindings } from './accessibility'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import { NAME, openCase } from './story/akt'
import { handsOn } from './story/hands'
import type { Hands } from './story/hands'
import { makeOffice } from './story/office'
import { storyDates } from './story/story'

const STREET = 'Sagostigen 4 B'

/** A PDF that asks for a password: its text is of no consequence. */
function lockedPdf(): Buffer {
  const key = '5a'.repeat(32)
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj',
      `3 0 obj << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> endobj`,
      `trailer << /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] >>`,
      'startxref\n0\n%%EOF\n',
    ].join('\n'),
  )
}

/** A picture on the system's own clipboard, as a screenshot leaves it. */
async function copyPicture(driven: Driven): Promise<void> {
  await driven.app.evaluate(({ clipboard, nativeImage }) => {
    const bitmap = Buffer.alloc(40 * 30 * 4, 200)
    const image = nativeImage.createFromBitmap(bitmap, { width: 40, height: 30 })
    // Electron's own; the types leave it out.
    ;(clipboard as unknown as { writeImage: (one: unknown) => void }).writeImage(image)
  })
}

async function register(hands: Hands, rubrik: string): Promise<void> {
  await hands.heading('Registrera handlingen')
  await hands.fill('Vad är det', rubrik)
  await hands.choose('Slag', 'Intyg')
  await hands.fill('Från', 'Vårdcentralen')
  await hands.choose('Hur kom den', 'Med e-post')
  await hands.fill('Vad i den har betydelse för ärendet', 'Sömnen är störd.')
  await hands.press('Lägg in i akten')
  await hands
    .page()
    .getByRole('cell', { name: new RegExp(rubrik) })
    .first()
    .waitFor()
}

/** Chosen in the system's own dialog: the newest name in the test's folder. */
async function chooses(hands: Hands, folder: string, name: string, bytes: Buffer): Promise<void> {
  writeFileSync(join(folder, name), bytes)
  await hands.press('Välj fil')
}

it(
  'en akt får skydd: märkt överallt, och det som lämnar den frågas om en gång till, loggas och bär ingen adress',
  { timeout: 400_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const teller = { driven, step: async () => undefined }
    const findings: string[] = []
    const look = async (name: string) => {
      await picture(driven, `skydd-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    await makeOffice(hands, teller)
    await openCase(hands, teller, storyDates())

    await hands.tab('Personer')
    await hands.press('Ändra: personuppgifter')
    await hands.choose('Skyddade personuppgifter', 'Sekretessmarkering')
    await hands.fill('Adress', STREET)
    await hands.fill('Varför ändras uppgifterna?', 'Uppgift från folkbokföringen.')
    await hands.seen(/Akten får en ny nyckel/)
    await look('personuppgifter')
    await hands.press('Signera ändringen')
    await hands.seen('Kontaktuppgifter finns antecknade. De visas när du ändrar.')
    const head = hands.page().locator('.akt-head')
    await head.getByText('Sekretessmarkering').waitFor()
    await hands.seen('Ingen annan på kontoret har nyckeln. Varje öppning loggas.')
    await look('personer')

    await hands.tab('Handlingar')
    await copyPicture(driven)
    await hands.page().getByRole('heading', { name: 'Inkomna handlingar' }).click()
    await hands.keys('Control+v')
    await register(hands, 'Skärmbild')
    await chooses(hands, folders.exports, 'ö-intyg.pdf', lockedPdf())
    await hands.seen(/låst med lösenord\. Den går att lägga in i akten/)
    await register(hands, 'Låst intyg')
    await hands.press(/^Visa Låst intyg/)
    await hands.seen(/finns kvar i akten som den kom/)
    await look('last-pdf')

    await hands.press('Spara en kopia')
    await hands.press('Spara kopian')
    await hands.seen('Skriv varför kopian behövs.')
    await hands.fill('Varför behövs kopian?', 'Öppnas med lösenordet från vårdcentralen.')
    await look('kopia')
    await hands.press('Spara kopian')
    await hands.heading('Personen har skyddade personuppgifter')
    await look('fraga')
    await hands.press('Avbryt')
    await hands.seen('Du avbröt. Inget har sparats.')
    const copies = () => [...exported(folders)].filter(([name]) => name.includes('inkommen'))
    expect(copies()).toEqual([])
    await hands.press('Spara kopian')
    await hands.press('Jag har kontrollerat, spara')
    await hands.seen(/Kopian är sparad/)
    const [copy] = copies()
    expect(copy?.[1].equals(lockedPdf())).toBe(true)
    expect(copy?.[0]).not.toMatch(/intyg|Maj/i)

    await hands.tab('Logg')
    await hands.fill('Anteckningens text', `Bor kvar på ${STREET} till våren.`)
    await hands.keys('Control+Enter')
    await hands.page().getByRole('article').getByText(STREET).first().waitFor()
    await hands.page().getByRole('button', { name: 'Journal', exact: true }).click()
    await hands.press('Spara som Word')
    await hands.seen(/I texten står personens adress/)
    await look('fraga-adress')
    await hands.press('Jag har kontrollerat, spara')
    await hands.seen(/Utanför Akta skyddar/)
    const word = [...exported(folders)].find(([name]) => name.endsWith('.docx'))
    const parts = unzip(word?.[1] ?? new Uint8Array())
    const pages = [...parts]
      .filter(([name]) => name.includes('header'))
      .map(([, xml]) => plain(xml))
    expect(pages.join(' ')).toContain('Skyddade personuppgifter')

    await hands.goTo('Idag')
    await hands.press('Ny bevakning')
    const options = await hands
      .page()
      .getByLabel('Ärende', { exact: true })
      .locator('option')
      .allTextContents()
    expect(options.join(' ')).toMatch(new RegExp(`${NAME} · Sekretessmarkering`))
    await hands.keys('Escape')
    await hands.keys('Control+k')
    await hands.page().keyboard.type('Exempelsson')
    await hands
      .page()
      .getByRole('option', { name: /Maj Exempelsson.*Sekretessmarkering/ })
      .waitFor()
    await hands.keys('Escape')

    await hands.goTo('Inställningar')
    await hands.tab('Åtkomstlogg')
    await hands.press('Visa')
    await hands
      .page()
      .getByRole('cell', { name: /Öppnas med lösenordet/ })
      .first()
      .waitFor()
    expect(findings).toEqual([])
    await quitCleanly(driven)
  },
)
