export type LintLevel = 'fel' | 'varning'

/** One thing lint found: where it is, what it is, and the sentence a person reads. */
export type LintFinding = Readonly<{
  level: LintLevel
  pack: string
  table: string
  id: string
  code: string
  message: string
  /** The facts of the case that shows it, where one does. */
  example?: Readonly<Record<string, unknown>>
}>
