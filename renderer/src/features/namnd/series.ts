import type { RapportPost } from '@shared/domain/register'

/** A decider's number series within a period, and the numbers missing in it. */
export type Series = {
  readonly id: string
  readonly who: string
  readonly year: number
  readonly present: readonly number[]
  readonly missing: readonly number[]
}

/**
 * Completeness by number series: within the period every number between a series' first and last must
 * be there. A gap is shown to the nämndsekreterare; only the decider can explain it.
 */
export function seriesOf(posts: readonly RapportPost[]): readonly Series[] {
  const byId = new Map<string, RapportPost[]>()
  for (const post of posts) {
    const { serie, year } = post.rad.serie
    const id = `${serie}/${year}`
    byId.set(id, [...(byId.get(id) ?? []), post])
  }
  return [...byId].map(([id, list]) => {
    const present = [...new Set(list.map(({ rad }) => rad.serie.nr))].sort((a, b) => a - b)
    const [first = 0, last = 0] = [present[0], present.at(-1)]
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    const rad = list[0]?.rad
    return {
      id,
      who: rad?.fattatAv ?? '',
      year: rad?.serie.year ?? 0,
      present,
      missing: all.filter((nr) => !present.includes(nr)),
    }
  })
}

/** Numbers as stretches: [12, 13, 14, 16] is "12–14 och 16". */
export function stretches(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const nr of numbers) {
    const last = parts.at(-1)
    if (last !== undefined && last[1] === nr - 1) last[1] = nr
    else parts.push([nr, nr])
  }
  const texts = parts.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return texts.length > 1
    ? `${texts.slice(0, -1).join(', ')} och ${texts.at(-1) ?? ''}`
    : texts.join('')
}

/** The decisions of a period under each point of the order, points in order. */
export function byPunkt(
  posts: readonly RapportPost[],
): readonly { readonly punkt: string; readonly posts: readonly RapportPost[] }[] {
  const groups = new Map<string, RapportPost[]>()
  for (const post of posts) {
    groups.set(post.rad.punkt, [...(groups.get(post.rad.punkt) ?? []), post])
  }
  return [...groups]
    .map(([punkt, list]) => ({ punkt, posts: list }))
    .sort((a, b) => a.punkt.localeCompare(b.punkt, 'sv', { numeric: true }))
}
