import { derivations, type Derivation, type DerivedInput } from './derivations'
import { factOf } from './facts'

type Named = Readonly<{ derivation: Derivation; groups: string[] }>

/** What a name stands for, found once: names come from the packs, and there are a few hundred. */
const known = new Map<string, Named | null>()

function named(name: string): Named | null {
  let found = known.get(name)
  if (found === undefined) {
    const derivation = derivations.find(({ pattern }) => pattern.test(name))
    const groups = derivation?.pattern.exec(name)?.slice(1) ?? []
    found = derivation ? { derivation, groups } : null
    known.set(name, found)
  }
  return found
}

/** True when the name is one of the derived facts above. */
export function isDerived(name: string): boolean {
  return named(name) !== null
}

/** Reads a fact or a derived fact: undefined = unknown, null = known to be none. */
export function readFact(input: DerivedInput, name: string): unknown {
  const found = named(name)
  return found ? found.derivation.read(input, found.groups) : factOf(input.facts, name)
}

/** The facts to ask for when `name` is unknown. */
export function needsOf(name: string): string[] {
  const found = named(name)
  if (!found) return [name]
  const { derivation, groups } = found
  if (derivation.needs.length > 0) return derivation.needs
  const [base] = groups
  return base && !name.startsWith('parameter.') && !name.startsWith('deadline.') ? [base] : []
}
