import derivations from './derivations.json'
import { values, type Told } from './derivations'
import { factOf } from './facts'

/** What a fact's name or a derived one stands for: undefined = unknown, null = known to be none. */
export type Read = (name: string) => unknown

/** The derived facts: their names, and what to ask for ($1 = the fact that the name itself names). */
const rows = derivations.map((row) => ({ ...row, pattern: new RegExp(`^${row.pattern}$`) }))
type Derivation = (typeof rows)[number]

/** What a name stands for, found once: names come from the packs, and there are a few hundred. */
const known = new Map<string, Derivation | undefined>()

function derivationOf(name: string): Derivation | undefined {
  if (!known.has(name))
    known.set(
      name,
      rows.find(({ pattern }) => pattern.test(name)),
    )
  return known.get(name)
}

/** Reads these facts and what follows from them, each name worked out once. */
export function readerOf(told: Told): Read {
  const seen = new Map<string, unknown>()
  return (name) => {
    if (!seen.has(name)) seen.set(name, valueOf(told, name))
    return seen.get(name)
  }
}

function valueOf(told: Told, name: string): unknown {
  const derivation = derivationOf(name)
  if (!derivation) return factOf(told.facts, name)
  const [, first = '', ...rest] = derivation.pattern.exec(name) ?? []
  return values[derivation.value]?.(told, first, ...rest)
}

/** True when the name is a derived fact (docs/rules-authoring.md lists them). */
export function isDerived(name: string): boolean {
  return derivationOf(name) !== undefined
}

/** The facts to ask for when `name` is unknown. */
export function needsOf(name: string): string[] {
  const derivation = derivationOf(name)
  return derivation?.needs.map((need) => name.replace(derivation.pattern, need)) ?? [name]
}
