import { formatLagrum, Lagrum, parseLagrum } from '@shared/rules/lagrum'

function listOf(value: unknown): readonly Lagrum[] {
  const list = Lagrum.array().safeParse(value)
  return list.success ? list.data : []
}

/** References one a line, in the form people write. */
export function lagrumLines(value: unknown): string {
  return listOf(value).map(formatLagrum).join('\n')
}

/**
 * The lines as references. A line that says what one of `before` says is that one, with all it knew;
 * null where a line can't be read.
 */
export function readLagrumLines(text: string, before: unknown): Lagrum[] | null {
  const known = new Map(listOf(before).map((one) => [formatLagrum(one), one]))
  const lines = text.split('\n').map((line) => line.trim())
  const read = lines.filter(Boolean).map((line) => known.get(line) ?? parseLagrum(line)[0] ?? null)
  return read.includes(null) ? null : read.flatMap((one) => one ?? [])
}
