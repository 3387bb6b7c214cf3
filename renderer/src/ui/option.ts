/** One choice of a list or a set of radio buttons; `hint` is shown after the label. */
export type Option = { readonly value: string; readonly label: string; readonly hint?: string }
