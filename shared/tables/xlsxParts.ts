import { readXml } from './xml'

/** Raised for what no spreadsheet needs: a DOCTYPE. */
export class UnsafeXml extends Error {}

function read(xml: string, reader: Parameters<typeof readXml>[1]): void {
  if (!readXml(xml, reader)) throw new UnsafeXml()
}

/** The workbook's sheets that can be seen, by name and relation, and whether its days count from 1904. */
export function workbookOf(xml: string): {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[]
  readonly from1904: boolean
} {
  const sheets: { name: string; relation: string }[] = []
  let from1904 = false
  read(xml, {
    open: (name, attributes) => {
      const seen = (attributes['state'] ?? 'visible') === 'visible'
      if (name === 'sheet' && seen) {
        const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
        sheets.push({ name: attributes['name'] ?? '', relation: relation ?? '' })
      }
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
    },
  })
  return { sheets, from1904 }
}

/** Relation -> the part of the file it points at, seen from xl/. */
export function relationsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  read(xml, {
    open: (name, { Id = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

/** The texts that cells point at. Phonetic readings are left out. */
export function sharedStringsOf(xml: string): readonly string[] {
  const texts: string[] = []
  let inText = false
  let phonetic = false
  read(xml, {
    open: (name) => {
      if (name === 'si') texts.push('')
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false
      if (name === 't') inText = false
    },
    text: (text) => {
      if (inText) texts[texts.length - 1] += text
    },
  })
  return texts
}

/** Number formats that mean a day without being written out in the file (ECMA-376, 18.8.30). */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57])

function isDay(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  return /y|å/.test(bare) || (bare.includes('d') && bare.includes('m'))
}

/** Which cell styles show a number as a day, by the styles' order. */
export function dayStylesOf(xml: string): readonly boolean[] {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  read(xml, {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'])
      if (name === 'numFmt') own.set(id, isDay(attributes['formatCode'] ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(own.get(id) ?? dayFormats.has(id))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}
