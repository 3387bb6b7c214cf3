import type { IsoDate } from '../domain/primitives'
import type { Result } from '../rules/result'
import { roleInfo } from '../rules/roles'
import { type Block, heading, paragraph, table } from './blocks'
import { capitalise, longDate } from './text'

/** One ground for the level, with where it stands. */
export type Ground = { readonly text: string; readonly source: string }

/** An earlier decision about the same measure that the proposal continues. */
export type Earlier = {
  readonly insatsName: string
  readonly beslutsdatum: IsoDate
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly fattatAv: string
}

/**
 * The grounds in an engine answer that a reader needs: the rules that hit and name a level, and what the
 * law requires. Rules that missed stay in the receipt.
 */
export function groundsOf(result: Pick<Result, 'authority'>): Ground[] {
  const { explanation, floor } = result.authority
  const hits = explanation
    .filter((one) => one.verdict === 'ja' && one.source !== null)
    .filter((one) => one.role !== null && roleInfo(one.role).class !== 'oklar')
    .map((one) => ({ text: one.text, source: one.source?.section ?? '' }))
  return floor === null ? hits : [...hits, { text: floor.text, source: floor.source.section }]
}

export type WhoDecidesInput = {
  /** The organ's name, e.g. "Hälsa- och omsorgsnämndens individutskott". */
  readonly organ: string
  readonly sammantrade: IsoDate | null
  readonly grounds: readonly Ground[]
  readonly earlier: readonly Earlier[]
  /** First day of the unbroken stretch as the engine counted it; null when nothing is continued. */
  readonly chainFrom: IsoDate | null
  readonly to: IsoDate | null
}

/** Who decides and why: the organ, the stretch that earlier periods make, and each rule with its source. */
export function whoDecides(input: WhoDecidesInput): Block[] {
  const when =
    input.sammantrade === null ? '' : ` vid sammanträdet den ${longDate(input.sammantrade)}`
  return [
    heading(2, 'Vem som beslutar och varför'),
    paragraph(`${capitalise(input.organ)} föreslås besluta${when}.`),
    ...chain(input),
    ...(input.grounds.length === 0 ? [] : [groundTable(input.grounds)]),
  ]
}

function chain({ chainFrom, earlier, to }: WhoDecidesInput): Block[] {
  if (chainFrom === null || earlier.length === 0) return []
  const until = to === null ? 'och tills vidare' : `till och med den ${longDate(to)}`
  return [
    paragraph(
      `Perioderna följer på varandra. Räknat från den första dagen blir det en sammanhängande tid från och med den ${longDate(chainFrom)} ${until}. Det är den sammanlagda tiden som avgör vem som beslutar.`,
    ),
  ]
}

function groundTable(grounds: readonly Ground[]): Block {
  return table(
    [
      { title: 'Regel', weight: 3 },
      { title: 'Källa', weight: 2 },
    ],
    grounds.map((one) => [capitalise(one.text), one.source]),
  )
}
