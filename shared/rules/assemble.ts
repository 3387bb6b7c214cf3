import type { z } from 'zod'
import { ruleDay, type Facts } from './facts'
import { evaluate } from './evaluate'
import { resolve } from './resolve'
import { reason, type Result } from './result'
import { LawPack, Pack } from './schemaPack'

/** Every version of every pack, and of the law. */
export type RuleSet = Readonly<{ packs: readonly Pack[]; laws: readonly LawPack[] }>

function parse<T extends z.ZodType>(schema: T, tables: Record<string, unknown>): z.infer<T> {
  const { pack, ...rest } = tables
  const header = typeof pack === 'object' && pack !== null ? pack : {}
  const parsed = schema.safeParse({ ...header, ...rest })
  if (parsed.success) return parsed.data
  const id = 'id' in header ? String(header.id) : '?'
  const where = parsed.error.issues.map((i) => `${i.path.join('.')} ${i.code} ${i.message}`)
  throw new Error(`riktlinjepaketet ${id} är felaktigt: ${where.slice(0, 8).join('; ')}`)
}

/**
 * Puts the files of one version together: `pack` (the header) and one file per table. Unknown keys,
 * duplicate ids and missing sources are refused; the error names path and code.
 */
export function assemblePack(tables: Record<string, unknown>): Pack {
  return parse(Pack, tables)
}

/** The same for the law's own pack, with its floors, parameters and register of acts. */
export function assembleLawPack(tables: Record<string, unknown>): LawPack {
  return parse(LawPack, tables)
}

/** Pack and law in force for these facts; null when the pack or the law isn't held. */
export function rulesFor(
  rules: RuleSet,
  packId: string,
  facts: Facts,
): { pack: Pack; law: LawPack; beforeFirst: boolean } | null {
  const day = ruleDay(facts)?.toString() ?? null
  const chosen = resolve(
    rules.packs.filter(({ id }) => id === packId),
    day,
  )
  const law = resolve(rules.laws, day)
  if (!chosen || !law) return null
  return { pack: chosen.pack, law: law.pack, beforeFirst: chosen.beforeFirst }
}

/** The whole way from facts to answer. An unknown pack has no rules, so nothing is allowed. */
export function evaluateWith(rules: RuleSet, packId: string, facts: Facts): Result {
  const chosen = rulesFor(rules, packId, facts)
  if (!chosen) return noPack(packId)
  const result = evaluate(chosen.pack, chosen.law, facts)
  if (!chosen.beforeFirst) return result
  const text = `Beslutsdagen ligger före ${chosen.pack.validFrom}, då riktlinjepaketet börjar gälla. Kontrollera vilken riktlinje som gällde.`
  const early = reason(text, { verdict: 'saknas' })
  const { authority } = result
  return { ...result, authority: { ...authority, explanation: [early, ...authority.explanation] } }
}

function noPack(packId: string): Result {
  const text = 'Det finns inget riktlinjepaket med den beteckningen, så ingen regel kan tillämpas.'
  return {
    authority: {
      outcome: 'ingen-regel',
      role: 'unstated',
      floor: null,
      consult: [],
      reportTo: [],
      rule: null,
      explanation: [reason(text, { verdict: 'nej' })],
    },
    findings: [],
    missing: [],
    reminders: [],
    deadlines: [],
    followUp: null,
    guidelineOk: null,
    extra: {},
    documents: [],
    pack: { id: packId, version: '', law: '', onDate: null },
  }
}
