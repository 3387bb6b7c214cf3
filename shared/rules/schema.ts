import { z } from 'zod'
import { Beslutsslag } from '../domain/beslut'
import { Condition } from './condition'
import { Lagrum } from './lagrum'

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** ISO 8601 of calendar years, months, weeks and days. */
export const Period = z.string().regex(/^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/)

/** Where a row comes from: file, heading and line of the source that proves it. */
export const Source = z.strictObject({
  file: z.string().min(1),
  section: z.string().min(1),
  line: z.number().int().positive().optional(),
})
export type Source = z.infer<typeof Source>

/** Something about the row that a person must know: an ambiguity, an outdated reference. */
const Flag = z.strictObject({
  kind: z.enum([
    'oklar',
    'motsagelse',
    'aldre-numrering',
    'kontrollera-lagrum',
    'avviker-fran-lag',
  ]),
  text: z.string().min(1),
})

export const RuleKind = z.enum(['lag', 'riktlinje', 'rekommendation'])
export const Strength = z.enum(['ska', 'bör', 'kan', 'normalt', 'rek', 'praxis'])
export const Effect = z.enum(['outside', 'ask', 'none'])
export const Action = z.enum(['stopp', 'varna', 'fraga', 'info'])
export type Action = z.infer<typeof Action>

/** What every row of every table has. */
export const row = {
  id: Id,
  source: Source,
  lagrum: z.array(Lagrum).optional(),
  flags: z.array(Flag).optional(),
  /** Only in the law pack: the days between which the row is law. */
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
}

/** Short-hands every machine part may have beside its condition: both must agree. */
export const scope = {
  insats: z.array(Id).min(1).optional(),
  kinds: z.array(Beslutsslag).min(1).optional(),
  /** Kinds the part says nothing about. Unlike `kinds`, an unknown kind is let through. */
  exceptKinds: z.array(Beslutsslag).min(1).optional(),
}

export const DelegationRow = z.strictObject({
  ...row,
  act: z.string().min(1),
  matter: z.string().min(1),
  condition: z.string(),
  decider: z.string(),
  role: Id,
  consult: z.string(),
  reportTo: z.string(),
  /** Names who decides when it holds. */
  decides: z
    .strictObject({
      ...scope,
      when: Condition.optional(),
      /** Rows this one is an exception from: when this holds they fall away. */
      exceptionTo: z.array(Id).optional(),
      /** What an unanswered condition does. Default: a stricter level of the own municipality wins. */
      whenUnknown: z.enum(['escalate', 'ignore']).optional(),
      /** Set by the office's own order, never by a pack: the level is the office's own word. */
      byOrder: z.literal(true).optional(),
    })
    .optional(),
  /** Adds consultation, report or advice beside the decider when it holds. */
  adds: z
    .strictObject({
      ...scope,
      when: Condition.optional(),
      consult: z.array(z.string()).optional(),
      reportTo: z.array(z.string()).optional(),
      note: z.string().optional(),
    })
    .optional(),
})
export type DelegationRow = z.infer<typeof DelegationRow>

export const DeadlineRow = z.strictObject({
  ...row,
  type: z.enum([
    'deadline',
    'interval',
    'max_duration',
    'period_cap',
    'threshold',
    'age_limit',
    'validity',
    'typical',
    'trigger',
  ]),
  strength: Strength,
  trigger: z.string().min(1),
  limit: z.string().min(1),
  who: z.string(),
  consequence: z.string(),
  /** Absent when the source gives no number, or the number is no date. */
  due: z
    .strictObject({
      ...scope,
      when: Condition.optional(),
      /** The first of these that is a known day starts the time. */
      anchors: z.array(z.string()).min(1),
      period: Period.optional(),
      workdays: z.number().int().positive().optional(),
      /** A birthday: 29 February counts as reached on 1 March in other years. */
      birthday: z.boolean().optional(),
      /** The last day is the one before ("senast dagen före"). */
      dayBefore: z.boolean().optional(),
      /** Lag 1930:173 moves the individual's own time limit; authority duties never move. */
      roll: z.enum(['individ', 'aldrig']),
      followUp: z.boolean().optional(),
    })
    .optional(),
})
export type DeadlineRow = z.infer<typeof DeadlineRow>

export const DocumentRow = z.strictObject({
  ...row,
  document: z.string().min(1),
  element: z.string().min(1),
  obligation: z.enum(['ska', 'bör', 'kan']),
  appliesTo: z.string(),
  requires: z.strictObject({ ...scope, when: Condition.optional() }),
})
export type DocumentRow = z.infer<typeof DocumentRow>
