import type { Beslutsslag } from '../domain/beslut'
import type { Delegationsordning } from '../domain/delegation'
import { freeChapter, processBeslut, withProcessPunkter } from '../domain/processPunkter'
import type { Pack } from '../rules/schemaPack'
import { orderFromPack } from './applyOrder'

/** The headings of a first order. */
const headings = { source: '1 Beslut enligt riktlinjerna', handling: 'Handläggning' } as const

/** The kinds of decision on the handling that some row of the guidelines is about. */
function answeredIn(pack: Pack): ReadonlySet<string> {
  return new Set(pack.delegation.flatMap(({ decides }) => decides?.kinds ?? []))
}

/**
 * The order an office begins with: the guidelines' own rows under one heading, and a point under another
 * for each decision on the handling that the guidelines say nothing of (JO 5216-2017), at `niva`. With
 * "unstated" the point waits for a level, and the review says so. `without` = kinds that get no point.
 */
export function firstOrder(
  pack: Pack,
  meta: Pick<Delegationsordning, 'id' | 'validFrom'>,
  process: { readonly niva: string; readonly without?: readonly Beslutsslag[] } = {
    niva: 'unstated',
  },
): Delegationsordning {
  const order = orderFromPack(pack, meta)
  const answered = answeredIn(pack)
  const silent = processBeslut.filter(({ kinds }) =>
    kinds.some((kind) => !answered.has(kind) && !process.without?.includes(kind)),
  )
  const punkter = order.punkter.map((punkt) => ({ ...punkt, avsnitt: headings.source }))
  const chapter = freeChapter(punkter)
  const avsnitt = `${chapter.replace('.', '')} ${headings.handling}`
  return withProcessPunkter({ ...order, punkter }, silent, {
    ...{ niva: process.niva, avsnitt, chapter },
  })
}
