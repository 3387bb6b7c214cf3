import { authorityOf } from './authority'
import { surface } from './checks'
import type { DerivedInput } from './derivations'
import { readFact } from './derived'
import { dueDays, followUpOf, shownDeadlines, type DueDay } from './due'
import { factOf, ruleDay, type Facts } from './facts'
import { floorOf } from './floor'
import { roleInfo } from './roles'
import type { Authority, Finding, RequiredDocument, Result } from './result'
import type { DocumentRow } from './schema'
import type { InsatsRow } from './schemaInsats'
import type { LawPack, Pack } from './schemaPack'
import { inScope, isInForce } from './scope'

/** `false` outside, `null` judgement or nothing to judge, `true` inside (evaluate.md, guidelineOk). */
function guidelineOf(
  findings: Finding[],
  authority: Authority,
  input: DerivedInput,
): boolean | null {
  if (findings.some(({ effect }) => effect === 'outside')) return false
  const judged =
    findings.some(({ effect }) => effect === 'ask') ||
    readFact(input, 'decision.grants') !== true ||
    roleInfo(authority.role).class === 'annan' ||
    input.insats === null
  return judged ? null : true
}

function documentsOf(rows: DocumentRow[], input: DerivedInput): RequiredDocument[] {
  return rows
    .filter((row) => inScope(row.requires, input) === 'ja')
    .map(({ id, document, element, obligation, source }) => ({
      id,
      document,
      element,
      obligation,
      source,
    }))
}

/** What the source says about documentation of this measure; nobody's identity where exempt. */
function documentationOf(insats: InsatsRow | null): Result['extra'] {
  if (!insats) return {}
  const documentation = insats.documentation.class
  if (documentation === 'mixed' || documentation === 'unstated') return { documentation }
  return { documentation, record_personal_data: documentation === 'required' }
}

type Asked = { input: DerivedInput; days: DueDay[]; day: string | null }

/** What every part of the answer reads: the facts, the measure's own row, and the days they lead to. */
function ask(pack: Pack, law: LawPack, facts: Facts): Asked {
  const onDate = ruleDay(facts)
  const day = onDate?.toString() ?? null
  const insats = pack.insatser.find(({ id }) => id === factOf(facts, 'insats')) ?? null
  const first: DerivedInput = { facts, onDate, law, insats, deadlines: new Map() }
  const rows = [...pack.deadlines, ...law.deadlines.filter((r) => isInForce(r, day))]
  const days = dueDays(rows, first)
  const input = { ...first, deadlines: new Map(days.map((d) => [d.row.id, d])) }
  return { input, days, day }
}

function decide(pack: Pack, law: LawPack, { input, day }: Asked): Authority {
  return authorityOf(
    { pack: pack.delegation, law: law.delegation.filter((row) => isInForce(row, day)) },
    floorOf(law.floors, input),
    input,
  )
}

/** Who decides on these facts and why, without the rest of the answer: for many cases at a time. */
export function authorityFor(pack: Pack, law: LawPack, facts: Facts): Authority {
  return decide(pack, law, ask(pack, law, facts))
}

/**
 * The engine: pack and law on these facts, nothing else. Total on any facts: what can't be read is
 * unknown. The same input gives the same answer for ever; no clock is read.
 */
export function evaluate(pack: Pack, law: LawPack, facts: Facts): Result {
  const asked = ask(pack, law, facts)
  const { input, days, day } = asked
  const own = surface(pack.checks, 'kommun', input)
  const statute = surface(
    law.checks.filter((row) => isInForce(row, day)),
    'lag',
    input,
  )
  const findings = [...own.findings, ...statute.findings]
  const authority = decide(pack, law, asked)
  const external = authority.outcome === 'annan-myndighet'
  return {
    authority,
    findings,
    missing: [...own.missing, ...statute.missing],
    reminders: [...own.reminders, ...statute.reminders],
    deadlines: shownDeadlines(days),
    followUp: external ? null : followUpOf(days, input),
    guidelineOk: guidelineOf(findings, authority, input),
    extra: { ...documentationOf(input.insats), ...own.extra, ...statute.extra },
    documents: documentsOf([...pack.documents, ...law.documents], input),
    pack: { id: pack.id, version: pack.validFrom, law: law.validFrom, onDate: day },
  }
}
