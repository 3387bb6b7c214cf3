import type { IsoDate } from '../domain/primitives'
import { cleanText } from './text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '')
}

/**
 * The file's own properties: title, language, "Akta" as creator and the document's date as the only time.
 * No user name: the file travels further than the person who made it meant.
 */
export function coreProperties(title: string, date: IsoDate): string {
  const time = `<dcterms:$ xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:$>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Akta</dc:creator>`,
    '<cp:lastModifiedBy>Akta</cp:lastModifiedBy>',
    time.replaceAll('$', 'created'),
    time.replaceAll('$', 'modified'),
    '<dc:language>sv-SE</dc:language></cp:coreProperties>',
  ].join('')
}
