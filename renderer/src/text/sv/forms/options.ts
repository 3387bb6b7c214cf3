import type { FieldOption } from '../../fieldSpec'

/** A list to choose from, first an empty choice: nothing is chosen until a person chooses. */
export function optionsOf(names: Readonly<Record<string, string>>): readonly FieldOption[] {
  return [
    { value: '', label: '–' },
    ...Object.entries(names).map(([value, label]) => ({ value, label })),
  ]
}
