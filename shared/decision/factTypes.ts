/**
 * `insats` and `insatser` are measures of the pack, `perioder` earlier periods of the same measure,
 * `period` the hours of the day.
 */
export type FactType =
  | 'bool'
  | 'date'
  | 'int'
  | 'amount'
  | 'text'
  | 'choice'
  | 'list'
  | 'period'
  | 'insats'
  | 'insatser'
  | 'perioder'

/** How a fact of facts.csv is asked for. A `bedomning` is a person's own and is never pre-filled. */
export type FactInfo = {
  readonly name: string
  readonly type: FactType
  readonly label: string
  readonly kind: 'uppgift' | 'bedomning'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  /** What it is called that there is none (the fact is then null); '' where it can't be none. */
  readonly none: string
}

export type FactRow = readonly [
  name: string,
  type: FactType,
  label: string,
  choices?: Readonly<Record<string, string>>,
  none?: string,
]
