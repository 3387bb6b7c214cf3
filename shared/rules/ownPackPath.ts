/** One step into an array or object; undefined where there is nothing to step into. */
function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(key)]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}

/** What stands at a dotted path ("followUp.period", "cases.0.message"), undefined where nothing does. */
export function valueAt(row: unknown, path: string): unknown {
  return path.split('.').reduce(step, row)
}

/** The same value with another at the path; `undefined` takes the key away. Nothing is changed in place. */
export function withValue<T>(row: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.')
  if (Array.isArray(row)) {
    const changed = (row as unknown[]).map((one, index) =>
      index === Number(key) ? inner(one, rest, value) : one,
    )
    return changed as T
  }
  const before = typeof row === 'object' && row !== null ? row : {}
  const next = inner(step(before, key), rest, value)
  const others = Object.entries(before).filter(([name]) => name !== key)
  if (next === undefined) return Object.fromEntries(others) as T
  return { ...before, [key]: next } as T
}

function inner(before: unknown, rest: readonly string[], value: unknown): unknown {
  return rest.length === 0 ? value : withValue(before, rest.join('.'), value)
}

/** The same value without what stands at these paths; an object left empty goes too. */
export function without(row: unknown, paths: readonly string[]): unknown {
  return paths.reduce<unknown>((left, path) => pruned(left, path.split('.')), row)
}

function pruned(row: unknown, [key = '', ...rest]: readonly string[]): unknown {
  const before = step(row, key)
  if (before === undefined) return row
  const after = rest.length === 0 ? undefined : pruned(before, rest)
  const isEmpty = typeof after === 'object' && after !== null && Object.keys(after).length === 0
  if (Array.isArray(row)) {
    // Places in a list keep their numbers, so that the next path still points right.
    return (row as unknown[]).map((one, index) => (index === Number(key) ? (after ?? {}) : one))
  }
  return withValue(row, key, isEmpty ? undefined : after)
}
