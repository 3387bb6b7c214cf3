import type { VaultError } from '@renderer/vault/api'
import { rulesFor } from '@shared/rules/assemble'
import { todayNow } from './clock'
import { ruleSet } from './packs'
import { vault } from './vault'

/** Shown on the locked example window too: it guards nobody. */
export const examplePassphrase = 'alla personer här är påhittade'

const packId = 'osby'
const count = 200
const seed = 20261122

/** Fills the empty example profile and leaves its first user unlocked; null = it is done. */
export async function makeExample(
  onProgress: (done: number, of: number) => void,
): Promise<VaultError | null> {
  const today = todayNow()
  const books = rulesFor(ruleSet(), packId, { decision_date: today })
  if (books === null) return 'not-found'
  const { pack, law } = books
  const plan = await vault().examplePlan({ pack, law }, { today, seed, count })
  const made = await vault().createExample(plan, examplePassphrase, onProgress)
  return made.ok ? null : made.error.code
}
