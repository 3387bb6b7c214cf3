/** One choice of a list. */
export type FieldOption = { readonly value: string; readonly label: string }

/** A form as typed: every value a string; a ticked box is "ja", an unticked one ''. */
export type FormText = Record<string, string>

/** One field of a form that is described rather than written out. */
export type FieldSpec = {
  readonly name: string
  readonly kind: 'text' | 'area' | 'date' | 'choice' | 'check'
  readonly label: string
  readonly hint?: string
  /** What to choose among; the first is the empty answer where the field may be left. */
  readonly options?: readonly FieldOption[]
  readonly required?: boolean
  /** Takes half the width, so that two short fields stand beside each other. */
  readonly half?: boolean
  readonly rows?: number
  /** Shown only while this holds; a hidden field is never required. */
  readonly when?: (form: FormText) => boolean
}

/** The required fields that are shown and empty, each with the sentence to show. */
export function missingFields(
  fields: readonly FieldSpec[],
  form: FormText,
  sentence: string,
): Readonly<Record<string, string>> {
  const empty = fields.filter(
    ({ name, required, when }) =>
      required === true && (when?.(form) ?? true) && (form[name] ?? '').trim() === '',
  )
  return Object.fromEntries(empty.map(({ name }) => [name, sentence]))
}
