import { z } from 'zod'
import { Period, row } from './schema'

/** What an exempt measure counts without naming anyone (SoL 14:4-5). */
const Counter = z.strictObject({
  /** Always noted. */
  must: z.array(z.enum(['antal', 'alder', 'kon', 'orsak', 'kontaktsatt', 'roll'])).min(1),
  /** May be noted, never so that it reveals anyone. */
  may: z.array(z.enum(['svarigheter', 'avbrott', 'maende'])),
  /** 14:4 is rådgivning; 14:5 needs the nämnd's own registered decision. */
  basis: z.enum(['14:4', '14:5']),
  /** The part of the measure that is exempt, when not all of it is. */
  part: z.string().optional(),
})

export const InsatsRow = z.strictObject({
  ...row,
  name: z.string().min(1),
  group: z.string().min(1),
  /** For whom the measure is, and what it holds: the measure's page and the comparison. */
  targetGroup: z.string().optional(),
  content: z.string().optional(),
  law: z.string(),
  needsAssessed: z.enum(['yes', 'no', 'either', 'unstated']),
  documentation: z.strictObject({
    class: z.enum(['required', 'exempt 14:6', 'exempt 14:7', 'mixed', 'unstated']),
    detail: z.string(),
  }),
  counter: Counter.optional(),
  age: z.strictObject({ min: z.string(), max: z.string() }),
  maxAmount: z.string(),
  typicalAmount: z.string(),
  durationMax: z.string(),
  typicalDuration: z.string(),
  followUp: z.strictObject({
    text: z.string(),
    childText: z.string(),
    period: Period.optional(),
    childPeriod: Period.optional(),
  }),
  fee: z.strictObject({
    class: z.enum(['free', 'charged', 'mixed', 'unstated']),
    detail: z.string(),
  }),
  decidedBy: z.string(),
  exclusions: z.array(z.string()),
  /** Which line of the source proves which cell; `section` when it isn't the row's own heading. */
  evidence: z.array(
    z.strictObject({
      cell: z.string(),
      line: z.number().int().positive(),
      section: z.string().min(1).optional(),
    }),
  ),
  note: z.string(),
})
export type InsatsRow = z.infer<typeof InsatsRow>
