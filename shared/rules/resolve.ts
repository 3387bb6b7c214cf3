/** Anything that is valid from a day, and perhaps to one. */
type Versioned = Readonly<{ validFrom: string; validTo: string | null }>

/** The version chosen, and whether the day lies before every version we hold. */
export type Resolved<T> = Readonly<{ pack: T; beforeFirst: boolean }>

/**
 * The version in force on the day; null = the newest. On a day before the first version, the first is
 * used and said to be so: an answer with a warning serves the person better than none. A day after a
 * version's last day with nothing newer gets the newest. Null only when there is no version at all.
 */
export function resolve<T extends Versioned>(
  packs: readonly T[],
  onDate: string | null,
): Resolved<T> | null {
  const ordered = [...packs].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const [oldest, newest] = [ordered[0], ordered.at(-1)]
  if (!oldest || !newest) return null
  if (onDate === null) return { pack: newest, beforeFirst: false }
  const begun = ordered.filter(({ validFrom }) => validFrom <= onDate)
  return { pack: begun.at(-1) ?? oldest, beforeFirst: begun.length === 0 }
}
