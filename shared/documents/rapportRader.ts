import type { Kontor } from '../domain/kontor'
import type { BeslutId, IsoDate } from '../domain/primitives'
import type { RapportPost } from '../domain/register'
import { parseLagrum } from '../rules/lagrum'
import { groupBy } from './groupBy'
import { lawName } from './lagrum'
import type { KnownSerie, Serie } from './series'
import { capitalise } from './text'

export type RapportInput = {
  readonly kontor: Kontor
  /** All rows at hand, older ones too: those outside the report prove that the series are whole. */
  readonly posts: readonly RapportPost[]
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  /** The day the documents are made. */
  readonly date: IsoDate
  /** The meeting they are for, null when it isn't set. */
  readonly sammantrade: IsoDate | null
  /** How many numbered copies of the secret annex are handed out. */
  readonly copies: number
  /** The last number of each series that the nämnd has been told of, when known. */
  readonly known: readonly KnownSerie[]
  /** What is known about a missing number, for the annex. */
  readonly explanations: readonly Explanation[]
}

export type Explanation = Pick<Serie, 'serie' | 'year'> & {
  readonly nr: number
  readonly text: string
}

/** A decision as the report has it, numbered from one in the order of the annex. */
export type ReportRow = { readonly nr: number; readonly post: RapportPost; readonly late: boolean }

/** Decisions by act, then by measure, in the order both documents follow. */
export type LawGroup = { readonly lag: string; readonly insatser: ReadonlyMap<string, ReportRow[]> }

/**
 * The decisions of a report: every one up to the period's last day that no other meeting has been told
 * of. One registered too late for its own period comes here, so each decision is reported exactly once
 * (law.md 2.4). A decision marked for this very meeting stays, so that the papers can be made again.
 */
export function reported(
  input: Pick<RapportInput, 'posts' | 'period' | 'sammantrade'>,
): RapportPost[] {
  const seen = new Set<BeslutId>()
  return input.posts.filter(({ rad, anmald }) => {
    const mine = anmald === null || anmald.sammantrade === input.sammantrade
    if (!mine || rad.beslutsdatum > input.period.to || seen.has(rad.beslut)) return false
    seen.add(rad.beslut)
    return true
  })
}

/** The rows of a report grouped by act and measure, numbered in that order. */
export function grouped(input: Pick<RapportInput, 'posts' | 'period' | 'sammantrade'>): LawGroup[] {
  const rows = reported(input)
    .sort(byOrder)
    .map((post, index) => {
      return { nr: index + 1, post, late: post.rad.beslutsdatum < input.period.from }
    })
  const byLag = groupBy(rows, ({ post }) => lagOf(post.rad.lagrum))
  return [...byLag].map(([lag, members]) => ({
    lag,
    insatser: groupBy(members, ({ post }) => post.rad.insatsName),
  }))
}

function byOrder({ rad: one }: RapportPost, { rad: other }: RapportPost): number {
  return (
    compare(lagOf(one.lagrum), lagOf(other.lagrum)) ||
    one.insatsName.localeCompare(other.insatsName, 'sv') ||
    compare(one.beslutsdatum, other.beslutsdatum) ||
    one.fattatAv.localeCompare(other.fattatAv, 'sv') ||
    one.serie.nr - other.serie.nr ||
    compare(one.beslut, other.beslut)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The act a decision rests on: of its first readable reference, empty when it has none. */
export function lagOf(lagrum: readonly string[]): string {
  return parseLagrum([...lagrum])[0]?.lag ?? ''
}

/** "Socialtjänstlagen (2025:400)". */
export function lagTitle(lag: string, on: IsoDate): string {
  return lag === '' ? 'Utan angivet lagrum' : capitalise(lawName(lag, on))
}

/** "1 beslut", "12 beslut". */
export function countText(count: number): string {
  return `${count} beslut`
}
