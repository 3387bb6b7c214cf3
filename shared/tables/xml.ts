import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'

/** What to do as the parts of an XML text pass by. Names are without their prefix. */
export type XmlReader = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Reads XML once from start to end. False where it has a DOCTYPE; throws where it isn't well formed. */
export function readXml(xml: string, reader: XmlReader): boolean {
  let safe = true
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    safe = false
  })
  parser.on('opentag', (tag: SaxesTagPlain) => reader.open?.(bare(tag.name), tag.attributes))
  parser.on('closetag', (tag: SaxesTagPlain) => reader.close?.(bare(tag.name)))
  parser.on('text', (text) => reader.text?.(text))
  parser.write(xml).close()
  return safe
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
