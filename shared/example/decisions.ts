import type { GuideAnswers } from '../decision/facts'
import { groundOf } from '../decision/ground'
import { innehallFrom, type DecisionTexts } from '../decision/innehall'
import { kvittoFor } from '../decision/kvitto'
import { effectiveLevel } from '../decision/path'
import type { RuleBooks } from '../decision/source'
import { evaluateUnder } from '../decision/underOrder'
import type { Delegationsordning } from '../domain/delegation'
import { isOrgan, punktFor } from '../domain/order'
import type { IsoDate } from '../domain/primitives'
import type { Facts } from '../rules/facts'
import type { HashText } from '../rules/receipt'
import { roleInfo } from '../rules/roles'
import type { PlannedBeslut } from './planTypes'

/** What an invented decision is about; the engine says who decides it. */
export type Matter = Omit<GuideAnswers, 'open' | 'openEnded' | 'lagrum'> & {
  readonly texts: Pick<DecisionTexts, 'beslutstext' | 'motivering' | 'malsattning'>
  readonly beslutsdatum: IsoDate
  readonly earlier: readonly { insats: string; from: IsoDate; to: IsoDate }[]
  readonly paragraf: string
}

export type RuleDesk = {
  readonly books: RuleBooks
  readonly order: Delegationsordning
  readonly hash: HashText
}

/**
 * The decision as the engine, asked for real, lets it be made: the level, the point, what follows and a
 * receipt that replays. Deviations get an invented reason, as a person would have to give one.
 */
export async function decide(matter: Matter, desk: RuleDesk): Promise<PlannedBeslut> {
  const { books, order } = desk
  const facts = factsOf(matter, books)
  const result = evaluateUnder(books, order, facts)
  const reasons = result.findings.map(({ check }) => [check, 'Påhittat skäl i exemplet.'] as const)
  const niva = effectiveLevel(result.authority)
  const punkt = result.authority.rule === null ? null : punktFor(order, result.authority.rule)
  return {
    innehall: innehallFrom(
      { ...matter, openEnded: matter.to === null, lagrum: groundFor(matter, books), open: [] },
      {
        ...matter.texts,
        tidsbegransningSkal: matter.to === null ? '' : 'Behovet följs upp när tiden har gått.',
        forbehall: 'Beslutet kan omprövas om behovet ändras.',
        avvikelser: Object.fromEntries(reasons),
        samrad: [],
      },
      { result, books, date: matter.beslutsdatum },
    ),
    niva,
    organ: isOrgan(niva) ? { name: roleInfo(niva).label, paragraf: matter.paragraf } : null,
    punkt: punkt === null || isOrgan(niva) ? null : { nr: punkt.nr, row: punkt.row },
    beslutsdatum: matter.beslutsdatum,
    kvitto: await kvittoFor({ books, order, facts, result }, desk.hash),
  }
}

function groundFor({ insats, beslutsdatum: date }: Matter, { pack, law }: RuleBooks): string {
  return groundOf(pack.insatser.find(({ id }) => id === insats)?.law ?? '', { law, date }).lagrum
}

function factsOf(matter: Matter, books: RuleBooks): Facts {
  const told = { from: matter.from, to: matter.to, amount: matter.omfattning }
  return {
    pack: books.pack.id,
    insats: matter.insats,
    law: groundFor(matter, books),
    decision_kind: matter.slag,
    decision_date: matter.beslutsdatum,
    tilldelad: true,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)),
    ...(matter.earlier.length === 0 ? {} : { earlier_decisions: matter.earlier }),
    ...matter.answers,
  }
}
