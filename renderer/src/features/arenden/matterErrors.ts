import { missingFields } from '@renderer/text/fieldSpec'
import type { FieldSpec, FormText } from '@renderer/text/fieldSpec'
import { aktualisering } from '@renderer/text/sv/forms/aktualisering'
import { records } from '@renderer/text/sv/forms/records'
import { readAktualisering } from '@shared/domain/aktualiseringForm'

/** What is wrong in what has come in, by field: an empty required field, or an extent that is no number. */
export function matterMissing(
  fields: readonly FieldSpec[],
  form: FormText,
): Readonly<Record<string, string>> {
  const empty = missingFields(fields, form, records.required)
  if (Object.keys(empty).length > 0) return empty
  return readAktualisering(form, '') === null ? { value: aktualisering.invalid } : {}
}
