/** `fel` stops a pack from being used, `varning` must be read; `flagga` is a doubt the pack itself notes. */
export type LintLevel = 'fel' | 'varning' | 'flagga'

/** One thing lint found: where it is, what it is, and the sentence a person reads. */
export type LintFinding = Readonly<{
  level: LintLevel
  pack: string
  table: string
  id: string
  code: string
  message: string
  /** The facts of the first case that shows it, where one does, and how many cases were found. */
  example?: Readonly<Record<string, unknown>>
  cases?: number
}>
