export type FactType = 'bool' | 'date' | 'int' | 'amount' | 'text' | 'choice' | 'list' | 'period'

/** How a fact of facts.csv is asked for. A `bedomning` is a person's own and is never pre-filled. */
export type FactInfo = {
  readonly name: string
  readonly type: FactType
  readonly label: string
  readonly kind: 'uppgift' | 'bedomning'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

export type FactRow = readonly [
  name: string,
  type: FactType,
  label: string,
  choices?: Readonly<Record<string, string>>,
]
