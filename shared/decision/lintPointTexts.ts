import type { DelegationPunkt } from '../domain/delegation'
import { ruleOfPunkt } from '../domain/order'
import { formatLagrum, parseLagrum } from '../rules/lagrum'
import { lagrumProblem } from '../rules/lagrumProblem'
import { roleInfo } from '../rules/roles'
import { fits, gransText, limitOf } from './limit'
import { reviewDay, type OrderReview } from './orderReview'
import { punktTitle, type OrderFinding } from './orderFinding'
import { shortSource } from './source'

type Found = Pick<OrderFinding, 'kind' | 'text' | 'kalla'>

/** Words of what KL 6:38 keeps for the nämnd itself, whatever an order says. */
const kept =
  /fullmäktige|medborgarförslag|principiell|större vikt|mål och inriktning|verksamhetens mål/i
const kl = {
  label: '6 kap. 38 § KL',
  text: 'Nämnden får inte delegera verksamhetens mål, inriktning, omfattning eller kvalitet, framställningar och yttranden till fullmäktige, myndighetsutövning av principiell beskaffenhet eller större vikt, eller medborgarförslag.',
}

function reserved({ arende, villkor, niva }: DelegationPunkt): Found[] {
  const excepted = /\b(inte|utom|undantag)\b/i.test(`${arende} ${villkor}`)
  if (!kept.test(`${arende} ${villkor}`) || excepted || roleInfo(niva).rank >= 60) return []
  const text =
    'Punkten kan gälla något som nämnden måste besluta själv. Skriv om den eller lägg den hos nämnden.'
  return [{ kind: 'oklart', text, kalla: kl }]
}

function references(review: OrderReview, { lagrum }: DelegationPunkt): Found[] {
  if (lagrum.trim() === '') return []
  const read = parseLagrum(lagrum)
  const unread = 'Lagrummet kan inte läsas. Skriv till exempel 11 kap. 1 § SoL.'
  if (read.length === 0) return [{ kind: 'lagrum', text: unread, kalla: null }]
  return read.flatMap((one): Found[] => {
    const problem = lagrumProblem(one, review.law, reviewDay(review))
    return problem
      ? [{ kind: 'lagrum', text: `${formatLagrum(one)}: ${problem}.`, kalla: null }]
      : []
  })
}

/** Which tasks under föräldrabalken may be delegated stands in a list that the law pack doesn't hold. */
function parental({ lagrum, niva }: DelegationPunkt): Found[] {
  const cites = parseLagrum(lagrum).some(({ lag }) => lag === 'FB')
  if (!cites || roleInfo(niva).rank >= 60) return []
  const text =
    'Vilka uppgifter enligt föräldrabalken som får delegeras, och till vem, räknas upp i 30 kap. 10 § SoL. Akta har inte uppräkningen: kontrollera punkten mot lagen.'
  return [{ kind: 'oklart', text, kalla: { label: '30 kap. 10 § SoL', text } }]
}

/** Doubts that the guideline's own row carries, and a limit of the order's own beside the guideline's. */
function doubts({ pack, law }: OrderReview, punkt: DelegationPunkt): Found[] {
  const row = pack.delegation.find(({ id }) => id === ruleOfPunkt(punkt))
  if (!row) return []
  const kalla = (text: string) => ({ label: shortSource(row.source, { pack, law }), text })
  const flags = (row.flags ?? []).filter(({ kind }) => kind === 'oklar' || kind === 'motsagelse')
  const own: Found[] = flags.map(({ text }) => ({ kind: 'oklart', text, kalla: kalla(row.matter) }))
  const { grans } = punkt
  const limit = limitOf(row)
  if (grans === undefined || limit?.value === grans) return own
  const text =
    limit && fits(row, grans)
      ? `Ordningens gräns är ${gransText(grans)}, riktlinjens ${gransText(limit.value)}. Riktlinjens egna kontroller frågar fortfarande efter skäl.`
      : 'Punktens gräns passar inte regeln och används inte. Ändra eller ta bort den.'
  return [...own, { kind: 'oklart', text, kalla: kalla(row.condition) }]
}

/** What the points' own words and sources leave in doubt; each must be judged by a person. */
export function lintPointTexts(review: OrderReview): OrderFinding[] {
  return review.order.punkter
    .filter(({ active }) => active)
    .flatMap((punkt) =>
      [
        ...reserved(punkt),
        ...references(review, punkt),
        ...parental(punkt),
        ...doubts(review, punkt),
      ].map((found): OrderFinding => ({
        ...found,
        level: 'varning',
        punkter: [punkt.nr],
        title: punktTitle([punkt.nr]),
        cases: [],
      })),
    )
}
