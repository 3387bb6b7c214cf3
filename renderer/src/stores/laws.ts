import { resolve } from '@shared/rules/resolve'
import type { LawPack } from '@shared/rules/schemaPack'
import { ruleSet } from './packs'

/** The law in force on a day (`YYYY-MM-DD`), or null when none is held. */
export function lawOn(day: string): LawPack | null {
  return resolve(ruleSet().laws, day)?.pack ?? null
}
