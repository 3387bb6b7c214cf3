import type { Source } from '../rules/schema'
import type { LawPack, Pack } from '../rules/schemaPack'

/** Both rule books the guide works with, so that a row's id can be turned into words. */
export type RuleBooks = { readonly pack: Pack; readonly law: LawPack }

/**
 * The short name on a source chip: "Osby 7.4.8" where the heading is numbered, else the last part of
 * the heading; a statute is named by its section alone.
 */
export function shortSource(source: Source, { pack }: RuleBooks): string {
  const heading = source.section.split('>').at(-1)?.trim() ?? source.section
  if (source.file !== pack.source.file) return heading
  const numbered = /^\d+(\.\d+)*/.exec(heading)?.[0]
  return `${pack.kommun.replace(/s? kommun$/, '')} ${numbered ?? heading}`
}
