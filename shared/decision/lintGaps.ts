import type { DelegationPunkt } from '../domain/delegation'
import { punktFor } from '../domain/order'
import { processKinds } from '../rules/cases'
import type { Facts } from '../rules/facts'
import type { Tried } from '../rules/lintAuthority'
import { roleInfo } from '../rules/roles'
import type { OrderReview } from './orderReview'
import { listed, orderCase, punktTitle, slagWord, type OrderFinding } from './orderFinding'

const jo = {
  label: 'JO 5216-2017',
  text: 'JO kritiserade en kommun där delegationsordningen saknade en punkt för att inleda utredning om omprövning. En delegationsordning får inte lämna tvivel om vem som får besluta.',
}

/** Nobody is named: no rule holds, or the one that holds names no level. */
function isOpen({ authority }: Tried): boolean {
  if (authority.outcome === 'ingen-regel') return true
  return authority.outcome === 'kraver-bedomning' && roleInfo(authority.role).class === 'oklar'
}

type Gap = { readonly punkt: DelegationPunkt | null; readonly facts: Facts[] }

/** The open cases, put together by what they are about and the point that leaves them open. */
function gapsIn({ order }: OrderReview, tried: readonly Tried[]): Map<string, Gap> {
  const gaps = new Map<string, Gap>()
  for (const one of tried.filter(isOpen)) {
    const { insats, decision_kind: kind } = one.facts
    if (insats === null && !processKinds.some((known) => known === kind)) continue
    if (typeof kind !== 'string') continue
    const { rule } = one.authority
    const punkt = rule === null ? null : punktFor(order, rule)
    const key = `${insats === null ? kind : 'insats'} ${String(insats)} ${punkt?.nr ?? ''}`
    const before = gaps.get(key)
    if (before) before.facts.push(one.facts)
    else gaps.set(key, { punkt, facts: [one.facts] })
  }
  return gaps
}

function kindsOf(facts: readonly Facts[]): string {
  return listed([...new Set(facts.map(({ decision_kind: kind }) => slagWord(kind)))])
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function gapText({ punkt, facts }: Gap, process: boolean): string {
  const reopening = process && facts[0]?.['decision_kind'] === 'omprovning'
  const nobody = reopening ? 'Ingen får i dag besluta att inleda den.' : 'Ingen får i dag besluta.'
  const text = punkt ? 'Punkten gäller, men säger inte vem som beslutar.' : nobody
  return process ? `${text} JO har kritiserat en kommun för samma slags lucka.` : text
}

function gapFinding(review: OrderReview, gap: Gap): OrderFinding {
  const { punkt, facts } = gap
  const insats = review.pack.insatser.find(({ id }) => id === facts[0]?.['insats'])
  const kinds = kindsOf(facts)
  const about = insats ? `${insats.name}: ${kinds}` : upper(kinds)
  return {
    level: 'fel',
    kind: 'lucka',
    punkter: punkt ? [punkt.nr] : [],
    title: punkt ? `${punktTitle([punkt.nr])}: ${about}` : `${about} saknar punkt`,
    text: gapText(gap, !insats),
    kalla: insats ? null : jo,
    cases: facts.map((one) => orderCase(one, review.pack)),
  }
}

/** Several measures with the same gap are one finding: "23 insatser saknar punkt". */
function merged(review: OrderReview, gaps: readonly Gap[]): OrderFinding {
  const facts = gaps.flatMap((gap) => gap.facts)
  const punkt = gaps[0]?.punkt
  const names = gaps.flatMap(
    (gap) => review.pack.insatser.find(({ id }) => id === gap.facts[0]?.['insats'])?.name ?? [],
  )
  return {
    level: 'fel',
    kind: 'lucka',
    punkter: punkt ? [punkt.nr] : [],
    title: punkt
      ? `${punktTitle([punkt.nr])}, ${gaps.length} insatser`
      : `${gaps.length} insatser saknar punkt`,
    text: `${punkt ? 'Punkten gäller, men säger inte vem som beslutar' : 'Ingen får i dag besluta'} om ${kindsOf(facts)}: ${listed(names)}.`,
    kalla: null,
    cases: facts.map((one) => orderCase(one, review.pack)),
  }
}

/** Decisions that nobody may take: about each measure and each kind, and about the handling itself. */
export function lintGaps(review: OrderReview, tried: readonly Tried[]): OrderFinding[] {
  const groups = new Map<string, Gap[]>()
  for (const [key, gap] of gapsIn(review, tried)) {
    const same = key.startsWith('insats ') ? `${gap.punkt?.nr ?? ''} ${kindsOf(gap.facts)}` : key
    groups.set(same, [...(groups.get(same) ?? []), gap])
  }
  return [...groups.values()].flatMap((gaps) =>
    gaps.length > 2 ? [merged(review, gaps)] : gaps.map((gap) => gapFinding(review, gap)),
  )
}
