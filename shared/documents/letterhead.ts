import type { Kontor } from '../domain/kontor'
import type { Dokument } from './blocks'

/** One line of the information area: what stands in the sender's, the label's and the value's field. */
export type HeadLine = { readonly sender: string; readonly label: string; readonly value: string }

/** What every page of a document carries around its body. */
export type Letterhead = {
  /** First page: document type in capitals, page number at the right edge. */
  readonly typeLine: { readonly sender: string; readonly type: string }
  readonly lines: readonly HeadLine[]
  /** Following pages: one line, page number at the right edge. */
  readonly running: string
  readonly markings: readonly string[]
  /** First page's foot: how to reach the office. */
  readonly contact: string
  readonly foot: string
}

const KINDS: readonly string[] = ['kommun', 'stad', 'region']
const EXAMPLE = 'EXEMPEL – påhittade personer, inget beslut'

/**
 * The information area after Swedish office convention (SS 03 43 21): sender at the left, type of
 * document, page and references at the right, the office's addresses at the foot.
 */
export function letterhead(dokument: Dokument): Letterhead {
  const { kontor } = dokument
  const sender = [kontor.forvaltning, kontor.enhet]
  const references = [{ label: 'Datum', value: dokument.date }, ...dokument.references].filter(
    (fact) => fact.value.trim() !== '',
  )
  const count = Math.max(sender.length, references.length)
  const lines = Array.from({ length: count }, (_, index) => ({
    sender: sender[index] ?? '',
    label: references[index]?.label ?? '',
    value: references[index]?.value ?? '',
  }))
  const markings = [dokument.marking ?? '', kontor.isExample ? EXAMPLE : '']
  return {
    typeLine: { sender: kommunName(kontor.kommun), type: dokument.type.toLocaleUpperCase('sv-SE') },
    lines,
    running: running(dokument),
    markings: markings.filter((text) => text !== ''),
    contact: contact(kontor),
    foot: dokument.foot,
  }
}

/** "Osby kommun" whether the office wrote "Osby" or "Osby kommun". */
export function kommunName(kommun: string): string {
  const words = kommun.toLocaleLowerCase('sv-SE').split(' ')
  return words.some((word) => KINDS.includes(word)) ? kommun : `${kommun} kommun`
}

function running(dokument: Dokument): string {
  const arende = dokument.references.find((fact) => fact.label === 'Ärende')?.value ?? ''
  return [kommunName(dokument.kontor.kommun), dokument.type, arende]
    .filter((part) => part !== '')
    .join('  ·  ')
}

function contact(kontor: Kontor): string {
  const parts: readonly (readonly [string, string])[] = [
    ['Postadress', kontor.postalAddress],
    ['Besöksadress', kontor.visitingAddress],
    ['Telefon', kontor.phone],
    ['E-post', kontor.email],
    ['Org.nr', kontor.organisationNumber],
  ]
  return parts
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('  ·  ')
}
