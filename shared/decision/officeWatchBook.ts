import type { Kontor, Settings } from '../domain/kontor'
import { markOf, type PackDeadlines, type WatchBook } from './watchBook'

/** A pack the office worked by, from a day; null = from the start. */
type Stretch = { readonly packId: string; readonly from: string | null }

/**
 * The rules one office watches by: the packs it has worked by, each from its day, its own approved ones
 * (`held`) among them, and the meetings it plans for. An office that has neither keeps the bundled book, mark
 * and all, so that nothing is computed anew.
 */
export function officeWatchBook(
  { kontor, sammantraden }: Pick<Settings, 'kontor' | 'sammantraden'>,
  held: readonly PackDeadlines[],
  bundled: (packId: string) => WatchBook,
): WatchBook {
  const base = bundled(kontor.packId)
  const stretches = stretchesOf(kontor)
  const own = held.filter(({ id }) => stretches.some(({ packId }) => packId === id))
  if (stretches.length === 1 && own.length === 0 && sammantraden.length === 0) return base
  const packs = stretches.flatMap((stretch) => {
    const all = [...bundled(stretch.packId).packs, ...own.filter(({ id }) => id === stretch.packId)]
    return begun(all, stretch.from)
  })
  const mark = markOf(JSON.stringify([base.mark, packs, sammantraden]))
  return { packs, laws: base.laws, sammantraden, mark }
}

function stretchesOf({ packId, tidigarePaket = [] }: Kontor): readonly Stretch[] {
  const earlier = [...tidigarePaket].sort((a, b) => (a.fore < b.fore ? -1 : 1))
  return [
    ...earlier.map((one, index) => ({
      ...{ packId: one.packId, from: earlier[index - 1]?.fore ?? null },
    })),
    { packId, from: earlier.at(-1)?.fore ?? null },
  ]
}

/** The versions that count from a day on: the one in force then, which begins that day, and the later ones. */
function begun(packs: readonly PackDeadlines[], from: string | null): readonly PackDeadlines[] {
  if (from === null) return packs
  const later = packs.filter(({ validFrom }) => validFrom > from)
  const [standing] = packs
    .filter(({ validFrom }) => validFrom <= from)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return standing === undefined ? later : [{ ...standing, validFrom: from }, ...later]
}
