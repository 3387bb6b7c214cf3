import { z } from 'zod'

/** An expected outcome as a value. `code` is one of a few words; the text is chosen in the renderer. */
export type Result<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: Code } }

/** The good outcome. */
export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** An expected bad outcome. */
export function fail<Code extends string>(
  code: Code,
): { readonly ok: false; readonly error: { readonly code: Code } } {
  return { ok: false, error: { code } }
}

/** Schema of a `Result` whose good outcome is `value` and whose bad outcomes are exactly `codes`. */
export function resultSchema<T extends z.ZodType, const Codes extends readonly string[]>(
  value: T,
  codes: Codes,
) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: z.strictObject({ code: z.enum(codes) }) }),
  ])
}
