import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { unprivilegedHome } from '../../tools/runtime/unprivileged'
import { axeFindings } from './accessibility'
import { findInClear } from './canary'
import { freshFolders, openAkta, picture, quitCleanly } from './harness'
import { openCase } from './story/akt'
import { openAkt } from './story/decide'
import { handsOn, type Hands } from './story/hands'
import { changeUser, makeOffice } from './story/office'
import { storyDates } from './story/story'

/** Words that stand in the files or their names, and may stand nowhere else. */
const canaries = ['Sotlyktan', 'Klockbojen', 'Fyrvaktaren', 'Kabyssen', 'ankarspelet']

/** A PDF of two pages, its text in one of the standard fonts. */
function pdf(): Buffer {
  const page = (n: number) => {
    const text = `BT /F1 24 Tf 60 700 Td (Fyrvaktaren sida ${String(n)}) Tj ET`
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${String(n * 2 + 2)} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`,
      `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
    ]
  }
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
    '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >>',
    ...page(1),
    ...page(2),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const at = file.length
    file += `${String(index + 1)} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`,
  )
}

/** A green picture with a text chunk. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const out = Buffer.alloc(body.length + 8)
    out.writeUInt32BE(data.length)
    body.copy(out, 4)
    out.writeUInt32BE(crc(body), body.length + 4)
    return out
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(200)
  header.writeUInt32BE(120, 4)
  header.set([8, 2], 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(600, Buffer.from([30, 140, 90]))])
  const rows = Buffer.concat(Array.from({ length: 120 }, () => row))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    ...[chunk('IHDR', header), chunk('tEXt', Buffer.from('Comment\0Klockbojen'))],
    ...[chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))],
  ])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

function docx(): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
  const document =
    '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Kabyssen intygar att sömnen är störd.</w:t></w:r></w:p></w:body></w:document>'
  const parts = { '[Content_Types].xml': types, 'word/document.xml': document }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  )
}

/** Drops a file on the page the way the system does: an event that carries it. */
async function drop(hands: Hands, name: string, bytes: Buffer): Promise<void> {
  await hands.page().evaluate(
    ({ name: fileName, data }) => {
      const binary = atob(data)
      const content = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], fileName))
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: transfer }))
    },
    { name, data: bytes.toString('base64') },
  )
}

async function register(hands: Hands, rubrik: string): Promise<void> {
  await hands.heading('Registrera handlingen')
  await hands.fill('Vad är det', rubrik)
  await hands.choose('Slag', 'Intyg')
  await hands.fill('Från', 'Vårdcentralen')
  await hands.choose('Hur kom den', 'Med post')
  await hands.fill('Vad i den har betydelse för ärendet', 'Sömnen är störd.')
  await hands.press('Lägg in i akten')
  await hands
    .page()
    .getByRole('cell', { name: new RegExp(rubrik) })
    .first()
    .waitFor()
}

async function look(hands: Hands, rubrik: string): Promise<void> {
  await hands.press(new RegExp(`^Visa ${rubrik}`))
  await hands.heading(rubrik)
}

it(
  'PDF, bild och Word kommer in, syns inne i Akta, överlever lås, och står ingenstans i klartext',
  { timeout: 400_000 },
  async () => {
    const folders = await freshFolders()
    writeFileSync(join(folders.exports, 'Sotlyktan.docx'), docx())
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const teller = { driven, step: async () => undefined }
    const findings: string[] = []
    const axe = async (name: string) => {
      await picture(driven, `inkommet-${name}`)
      findings.push(...(await axeFindings(driven.page(), name)))
    }
    await makeOffice(hands, teller)
    await openCase(hands, teller, storyDates())
    await hands.tab('Handlingar')
    await axe('tomt')

    await drop(hands, 'bild.png', Buffer.from('MZ program'))
    await hands.seen(/varken PDF, PNG, JPEG eller Word/)
    await drop(hands, 'avklippt.pdf', pdf().subarray(0, 300))
    await hands.seen(/skadad eller avklippt/)

    await drop(hands, 'ankarspelet.pdf', pdf())
    await hands.heading('Registrera handlingen')
    await axe('formular')
    await register(hands, 'Läkarintyg')
    await drop(hands, 'foto.png', png())
    await register(hands, 'Foto av trappan')
    await hands.press('Välj fil')
    await register(hands, 'Intyg i Word')
    await axe('lista')

    await look(hands, 'Läkarintyg')
    await hands.seen('Sida 1 av 2')
    await hands.press('Nästa sida')
    await hands.seen('Sida 2 av 2')
    await axe('pdf')
    await hands.press('Visa som text')
    await hands.seen('Fyrvaktaren sida 2')
    await hands.press('Tillbaka till handlingarna')
    await look(hands, 'Foto av trappan')
    const shown = hands.page().getByRole('img', { name: 'Foto av trappan' })
    await expect
      .poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(200)
    await axe('bild')
    await hands.keys('Escape')

    await hands.press('Rätta Läkarintyg')
    await hands.fill('Från', 'Regionen')
    await hands.fill('Skäl till rättelsen', 'Fel avsändare.')
    await hands.press('Signera rättelsen')
    await hands.seen(/Stod tidigare: Läkarintyg\. Intyg från Vårdcentralen/)
    await axe('rattad')

    const places = [folders.profile, unprivilegedHome].filter((place) => existsSync(place))
    expect(findInClear(places, canaries)).toEqual([])
    await changeUser(hands, teller, 'AM')
    expect(findInClear(places, canaries)).toEqual([])
    await openAkt(hands)
    await hands.tab('Handlingar')
    await look(hands, 'Intyg i Word')
    await hands.seen('Kabyssen intygar att sömnen är störd.')
    await axe('word')
    await hands.press('Tillbaka till handlingarna')
    await look(hands, 'Läkarintyg')
    await hands.seen('Sida 1 av 2')
    expect(findings).toEqual([])
    await quitCleanly(driven)
    expect(findInClear(places, canaries)).toEqual([])
  },
)
