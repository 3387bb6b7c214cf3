import { z } from 'zod'
import { Beslutsslag } from '../domain/beslut'
import { Condition } from './condition'
import { Action, Effect, row, RuleKind, scope, Strength } from './schema'

const Extra = z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]))

export const CheckRow = z.strictObject({
  ...row,
  /** The rule in our own words. */
  text: z.string().min(1),
  kind: RuleKind,
  strength: Strength,
  action: Action,
  basis: z.enum(['explicit', 'derived']),
  ...scope,
  /** Facts that give cause. The first case that holds makes the finding. */
  cases: z
    .array(
      z.strictObject({
        when: Condition,
        effect: Effect,
        action: Action.optional(),
        message: z.string().min(1),
        extra: Extra.optional(),
      }),
    )
    .optional(),
  /** What is asked when no case holds and one of these facts is unknown. */
  asks: z
    .strictObject({
      facts: z.array(z.string()).min(1),
      question: z.string().min(1),
      kinds: z.array(Beslutsslag).min(1).optional(),
      when: Condition.optional(),
    })
    .optional(),
  /** General advice, shown when it applies and the row is neither finding nor missing. */
  remind: z
    .strictObject({
      kinds: z.array(Beslutsslag).min(1).optional(),
      when: Condition.optional(),
      message: z.string().min(1).optional(),
    })
    .optional(),
})
export type CheckRow = z.infer<typeof CheckRow>
