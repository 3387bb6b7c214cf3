import { canonicalJson } from './receipt'
import type { Facts } from './facts'
import { roleInfo } from './roles'
import type { DelegationRow } from './schema'
import type { Pack } from './schemaPack'
import { together, witnesses } from './witness'

/** Decisions that open, close or hand on a matter; an order must name who takes each (JO 5216-2017). */
export const processKinds = [
  'inleda',
  'inte-inleda',
  'avsluta',
  'omprovning',
  'avskrivning',
  'avvisning',
  'overlamnande',
  'yttrande',
] as const

/** The kinds of decision about a measure that an order must have an answer to. */
const measureKinds = ['bifall', 'avslag', 'forlangning'] as const
const ages = [40, 10]

/** One decision about a measure: a month from the day, the first of its kind, in an assigned case. */
function baseCase(insats: Pack['insatser'][number], day: string): Facts {
  return {
    insats: insats.id,
    ...(insats.law === '' ? {} : { law: insats.law }),
    decision_date: day,
    from: day,
    to: day,
    earlier_decisions: [],
    principiell_vikt: false,
    tilldelad: true,
  }
}

function ofKind({ decides }: DelegationRow, facts: Facts): boolean {
  const named: readonly string[] | undefined = decides?.kinds
  const except: readonly string[] = decides?.exceptKinds ?? []
  const kind = String(facts['decision_kind'])
  return (named?.includes(kind) ?? true) && !except.includes(kind)
}

/** Where rows of different levels may meet: facts on which two of them hold at the same time. */
function meetings(rows: readonly DelegationRow[], yes: readonly Facts[][]): Facts[] {
  return rows.flatMap((row, i) =>
    rows.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [yes[i], yes[i + 1 + j]]
      const differ = roleInfo(row.role).rank !== roleInfo(other.role).rank
      return differ && a && b ? together([a, b]) : []
    }),
  )
}

/** The case itself, and on both sides of every limit that these rows have. */
function sidesOf(base: Facts, about: readonly DelegationRow[]): Facts[] {
  const rows = about.filter((row) => ofKind(row, base))
  const sides = (wanted: boolean) =>
    rows.map(({ decides }) => (decides?.when ? witnesses(decides.when, wanted, base) : [{}]))
  const yes = sides(true)
  const extras = [{}, ...yes.flat(), ...sides(false).flat(), ...meetings(rows, yes)]
  return extras.map((extra) => ({ ...base, ...extra }))
}

function distinct(cases: readonly Facts[]): Facts[] {
  const seen = new Set<string>()
  return cases.filter((facts) => {
    const key = canonicalJson(facts)
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * The cases that try who decides about one measure: granted, refused and prolonged, to a child and to
 * an adult, on both sides of every limit. `day` is the decision's own.
 */
export function casesFor(pack: Pack, insats: Pack['insatser'][number], day: string): Facts[] {
  const bases = ages.flatMap((age) =>
    measureKinds.map((decision_kind) => ({ ...baseCase(insats, day), decision_kind, age })),
  )
  const about = pack.delegation.filter(({ decides }) => decides?.insats?.includes(insats.id))
  return distinct(bases.flatMap((base) => sidesOf(base, about)))
}

/** The cases that try the process decisions, which concern no measure. */
export function processCases(day: string): Facts[] {
  return processKinds.map((decision_kind) => ({ insats: null, decision_kind, decision_date: day }))
}

/**
 * The cases that try the rows which name no measure, on both sides of their limits: those that name
 * kinds of decision with each kind, the others (LVM, say) with none told.
 */
export function openCases(pack: Pack, day: string): Facts[] {
  const about = pack.delegation.filter(({ decides }) => decides && !decides.insats)
  const named = about.filter(({ decides }) => decides?.kinds)
  const kinds = [...new Set(named.flatMap(({ decides }) => decides?.kinds ?? []))]
  const base = { insats: null, decision_date: day, from: day, to: day, earlier_decisions: [] }
  return distinct([
    ...kinds.flatMap((decision_kind) => sidesOf({ ...base, decision_kind }, named)),
    ...sidesOf(
      base,
      about.filter((row) => !named.includes(row)),
    ),
  ])
}
