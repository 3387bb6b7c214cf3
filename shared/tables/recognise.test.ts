import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { recognise } from './recognise'
import { wordText } from './wordText'

const TYPES = (main: string) =>
  `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function word(parts: Readonly<Record<string, string>> = {}, main = WORD): Uint8Array {
  const files = {
    '[Content_Types].xml': TYPES(main),
    'word/document.xml': `<w:document ${W}><w:body><w:p><w:r><w:t>Hej</w:t></w:r></w:p></w:body></w:document>`,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  )
}

function png(width: number, height: number, end = true): Uint8Array {
  const header = new Uint8Array(33)
  header.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])
  new DataView(header.buffer).setUint32(16, width)
  new DataView(header.buffer).setUint32(20, height)
  const iend = [0, 0, 0, 0, 73, 69, 78, 68, 0xae, 0x42, 0x60, 0x82]
  return Uint8Array.from([...header, ...(end ? iend : [])])
}

function jpeg(width: number, end = true): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 10, width >> 8, width & 255, 1, 1, 0x11, 0]
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  return Uint8Array.from([0xff, 0xd8, ...frame, ...scan, ...(end ? [0xff, 0xd9] : [])])
}

const ole = (mark: string) => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(
    [...mark].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  )
  return bytes
}

describe('vad en fil är avgörs av innehållet', () => {
  it.each([
    ['en pdf', strToU8('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n'), 'pdf'],
    ['en pdf med skräp före', strToU8('xxxx\n%PDF-1.4\n%%EOF'), 'pdf'],
    ['en png', png(10, 10), 'png'],
    ['en jpeg', jpeg(10), 'jpeg'],
    ['en Word-fil', word(), 'docx'],
  ])('tar %s', (_what, bytes, kind) => {
    expect(recognise(bytes)).toEqual({ ok: true, kind })
  })

  it.each([
    ['en tom fil', new Uint8Array(), 'empty'],
    ['mer än 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
    ['ett program', strToU8('MZ\u0090 this program'), 'wrong-kind'],
    ['en webbsida som heter något annat', strToU8('<html><script>x</script>'), 'wrong-kind'],
    ['en svg', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'wrong-kind'],
    ['en avklippt pdf', strToU8('%PDF-1.7\n1 0 obj'), 'damaged'],
    ['en avklippt png', png(10, 10, false), 'damaged'],
    ['en avklippt jpeg', jpeg(10, false), 'damaged'],
    ['en avklippt Word-fil', word().subarray(0, 120), 'damaged'],
    ['en bild som sprängs ut', png(100_000, 100_000), 'too-many-points'],
    ['Word med lösenord', ole('EncryptedPackage'), 'encrypted'],
    ['gamla Word', ole('WordDocument'), 'old-word'],
    ['Word med makron', word({ 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'Excel',
      word({}, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      'wrong-kind',
    ],
    ['en bild från en telefon', strToU8('\0\0\0\u0018ftypheic'), 'heic'],
  ])('nekar %s', (_what, bytes, problem) => {
    expect(recognise(bytes)).toEqual({ ok: false, problem })
  })
})

describe('text ur en Word-fil', () => {
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

  it('ger rader, tabellens celler på en rad, sidhuvud först', () => {
    const body = `${p('Intyg')}<w:tbl><w:tr><w:tc>${p('Namn')}</w:tc><w:tc>${p('Maj')}</w:tc></w:tr></w:tbl>`
    const bytes = word({
      'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
      'word/header1.xml': `<w:hdr ${W}>${p('Vårdcentralen')}</w:hdr>`,
    })
    expect(wordText(bytes)).toEqual(['Vårdcentralen', 'Intyg', 'Namn\tMaj'])
  })

  it('märkning i texten blir text och inget annat', () => {
    const bytes = word({
      'word/document.xml': `<w:document ${W}><w:body>${p('&lt;script&gt;x&lt;/script&gt;')}</w:body></w:document>`,
    })
    expect(wordText(bytes)).toEqual(['<script>x</script>'])
  })

  it('nekar DOCTYPE, trasig XML och det som inte är en zip', () => {
    const doctype = word({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' })
    expect(wordText(doctype)).toBeNull()
    expect(wordText(word({ 'word/document.xml': '<w:document>' }))).toBeNull()
    expect(wordText(strToU8('ingen zip'))).toBeNull()
  })
})
