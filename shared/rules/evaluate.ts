import { answer } from './answer'
import { authorityOf } from './authority'
import { surface } from './checks'
import { dueDays, followUpOf, shownDeadlines } from './due'
import { factOf, ruleDay, type Facts } from './facts'
import { readerOf } from './reader'
import { roleInfo } from './roles'
import type { Authority, Result } from './result'
import type { InsatsRow } from './schemaInsats'
import type { LawPack, Pack } from './schemaPack'
import { inForce, inScope } from './scope'

/** The rows that count on the day: the pack's own, and those of the law that are law then. */
function rowsOn(pack: Pack, law: LawPack, day: string | null) {
  return {
    delegation: [...pack.delegation, ...inForce(law.delegation, day)],
    deadlines: [...pack.deadlines, ...inForce(law.deadlines, day)],
    documents: [...pack.documents, ...inForce(law.documents, day)],
    checks: [...pack.checks, ...inForce(law.checks, day)],
    floors: inForce(law.floors, day),
  }
}

/** What every part of the answer reads: the rows of the day, the measure's own, facts and days. */
function ask(pack: Pack, law: LawPack, facts: Facts) {
  const onDate = ruleDay(facts)
  const day = onDate?.toString() ?? null
  const rows = rowsOn(pack, law, day)
  const insats = pack.insatser.find(({ id }) => id === factOf(facts, 'insats')) ?? null
  const told = { facts, onDate, law, insats, deadlines: new Map() }
  const days = dueDays(rows.deadlines, readerOf(told))
  const read = readerOf({ ...told, deadlines: new Map(days.map((one) => [one.row.id, one])) })
  return { day, rows, insats, days, read }
}

type Asked = ReturnType<typeof ask>

function decide({ rows, read }: Asked): Authority {
  // The floor is raised by what is known, never by what is not.
  const floors = rows.floors.filter(({ when }) => answer(when, read) === 'ja')
  return authorityOf(rows.delegation, floors, read)
}

/** Who decides on these facts and why, without the rest of the answer: for many cases at a time. */
export function authorityFor(pack: Pack, law: LawPack, facts: Facts): Authority {
  return decide(ask(pack, law, facts))
}

type Judged = Pick<Result, 'findings' | 'authority'>

/** `false` outside, `null` judgement or nothing to judge, `true` inside (evaluate.md, guidelineOk). */
function guidelineOf({ findings, authority }: Judged, { insats, read }: Asked): boolean | null {
  const effects = findings.map(({ effect }) => effect)
  if (effects.includes('outside')) return false
  const isOpen = effects.includes('ask') || roleInfo(authority.role).class === 'annan'
  return !isOpen && insats !== null && read('decision.grants') === true ? true : null
}

/** What the source says about documentation of this measure; nobody's identity where exempt. */
function documentationOf(insats: InsatsRow | null): Result['extra'] {
  if (!insats) return {}
  const documentation = insats.documentation.class
  if (documentation === 'mixed' || documentation === 'unstated') return { documentation }
  return { documentation, record_personal_data: documentation === 'required' }
}

function documentsOf({ rows, read }: Asked): Result['documents'] {
  const required = rows.documents.filter(({ requires }) => inScope(requires, read) === 'ja')
  return required.map(({ id, document, element, obligation, source }) => {
    return { id, document, element, obligation, source }
  })
}

/**
 * The engine: pack and law on these facts, nothing else. Total on any facts: what can't be read is
 * unknown. The same input gives the same answer for ever; no clock is read.
 */
export function evaluate(pack: Pack, law: LawPack, facts: Facts): Result {
  const asked = ask(pack, law, facts)
  const { day, rows, insats, days, read } = asked
  const authority = decide(asked)
  const { extra, ...surfaced } = surface(rows.checks, law.checks, read)
  return {
    authority,
    ...surfaced,
    deadlines: shownDeadlines(days),
    followUp: authority.outcome === 'annan-myndighet' ? null : followUpOf(days, read),
    guidelineOk: guidelineOf({ ...surfaced, authority }, asked),
    extra: { ...documentationOf(insats), ...extra },
    documents: documentsOf(asked),
    pack: { id: pack.id, version: pack.validFrom, law: law.validFrom, onDate: day },
  }
}
