import { z } from 'zod'

/** A value a fact can be compared with. */
const Scalar = z.union([z.string(), z.number(), z.boolean()])
const FactName = z.string().regex(/^[A-Za-z_][\w.-]*$/)
/** The other side of a comparison: a number, a day `YYYY-MM-DD`, or another fact. */
const Operand = z.union([z.number(), z.iso.date(), z.strictObject({ fact: FactName })])
export type Operand = z.infer<typeof Operand>
const Period = z.string().regex(/^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/)

export type Condition =
  | { op: 'is'; fact: string; value: string | number | boolean }
  | { op: 'in'; fact: string; values: (string | number | boolean)[] }
  | { op: 'atLeast' | 'atMost' | 'above' | 'below'; fact: string; than: Operand }
  | { op: 'before' | 'after'; fact: string; than: Operand }
  | { op: 'exists' | 'isNull'; fact: string }
  | { op: 'includes'; fact: string; values: (string | number | boolean)[] }
  | { op: 'mentions'; fact: string; words: string[] }
  | { op: 'longerThan' | 'shorterThan'; start: string; end: string; period: string }
  | { op: 'all' | 'any'; of: Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'presume'; of: Condition; answer: 'ja' | 'nej' }

/**
 * The closed condition language of the packs (style.md 2.4). No expressions to parse, nothing to
 * execute. Every operator answers ja, nej or saknas; docs/rules-authoring.md shows each one.
 */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.strictObject({ op: z.literal('is'), fact: FactName, value: Scalar }),
    z.strictObject({ op: z.literal('in'), fact: FactName, values: z.array(Scalar).min(1) }),
    z.strictObject({
      op: z.enum(['atLeast', 'atMost', 'above', 'below']),
      fact: FactName,
      than: Operand,
    }),
    z.strictObject({ op: z.enum(['before', 'after']), fact: FactName, than: Operand }),
    z.strictObject({ op: z.enum(['exists', 'isNull']), fact: FactName }),
    z.strictObject({ op: z.literal('includes'), fact: FactName, values: z.array(Scalar).min(1) }),
    z.strictObject({
      op: z.literal('mentions'),
      fact: FactName,
      words: z.array(z.string().min(2)).min(1),
    }),
    z.strictObject({
      op: z.enum(['longerThan', 'shorterThan']),
      start: FactName,
      end: FactName,
      period: Period,
    }),
    z.strictObject({ op: z.enum(['all', 'any']), of: z.array(Condition) }),
    z.strictObject({ op: z.literal('not'), of: Condition }),
    z.strictObject({ op: z.literal('presume'), of: Condition, answer: z.enum(['ja', 'nej']) }),
  ]),
)

/** Every fact name a condition reads, derived names included. For lint and for `missing`. */
export function factsOf(condition: Condition): string[] {
  if ('of' in condition) return [condition.of].flat().flatMap(factsOf)
  if ('period' in condition) return [condition.start, condition.end]
  const beside = 'than' in condition ? condition.than : null
  return typeof beside === 'object' && beside ? [condition.fact, beside.fact] : [condition.fact]
}
