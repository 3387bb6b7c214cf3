import { derivations, type DerivedInput } from './derivations'
import { factOf } from './facts'

/** True when the name is one of the derived facts above. */
export function isDerived(name: string): boolean {
  return derivations.some(({ pattern }) => pattern.test(name))
}

/** Reads a fact or a derived fact: undefined = unknown, null = known to be none. */
export function readFact(input: DerivedInput, name: string): unknown {
  for (const { pattern, read } of derivations) {
    const match = pattern.exec(name)
    if (match) return read(input, match.slice(1))
  }
  return factOf(input.facts, name)
}

/** The facts to ask for when `name` is unknown. */
export function needsOf(name: string): string[] {
  const derivation = derivations.find(({ pattern }) => pattern.test(name))
  if (!derivation) return [name]
  if (derivation.needs.length > 0) return derivation.needs
  const base = derivation.pattern.exec(name)?.[1]
  return base && !name.startsWith('parameter.') && !name.startsWith('deadline.') ? [base] : []
}
