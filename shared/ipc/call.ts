import type { z } from 'zod'

/** What a channel takes and gives. Both are parsed in main on every call. */
export type Call<Input extends z.ZodType, Output extends z.ZodType> = {
  readonly input: Input
  readonly output: Output
}

/** Declares one channel. */
export function call<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Call<Input, Output> {
  return { input, output }
}
