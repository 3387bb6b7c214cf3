import { nivaName } from '@renderer/stores/packs'
import { simulering as words } from '@renderer/text/sv/granskning'
import type { Option } from '@renderer/ui/option'
import { gransText, limitOfPunkt } from '@shared/decision/limit'
import type { Delegationsordning, Grans } from '@shared/domain/delegation'
import { byNumber } from '@shared/domain/orderDraft'
import { roleInfo } from '@shared/rules/roles'
import type { Pack } from '@shared/rules/schemaPack'

/** A point whose limit can be tried, with the limit it has. */
export type LimitPoint = { readonly nr: string; readonly niva: string; readonly value: Grans }

const months = [1, 2, 3, 4, 6, 9, 12, 24]

/** The points that people decide under up to a limit, in the order of their numbers. */
export function limitPoints(order: Delegationsordning, pack: Pack): LimitPoint[] {
  return order.punkter
    .filter(({ active, niva }) => active && roleInfo(niva).class === 'egen')
    .toSorted(byNumber)
    .flatMap((punkt) => {
      const limit = limitOfPunkt(pack, punkt)
      return limit === null ? [] : [{ nr: punkt.nr, niva: punkt.niva, value: limit.value }]
    })
}

/** The limits to choose between: months for a time, numbers around it for a number. */
export function limitOptions({ value }: LimitPoint): Option[] {
  const around: Grans[] =
    typeof value === 'number'
      ? [...new Set([1, 2, 3, 5, 10, 15, 20, 25, 30, 40, value])].sort((a, b) => a - b)
      : [...new Set([...months.map((count) => `P${count}M`), value])]
  return around.map((one) => ({ value: String(one), label: gransText(one) }))
}

/** A chosen limit as the order keeps it. */
export function readLimit({ value }: LimitPoint, chosen: string): Grans {
  return typeof value === 'number' ? Number(chosen) : chosen
}

/** What can be tried: each limit, and a draft as it stands against the order in force. */
export function trialOptions(points: readonly LimitPoint[], mayTryDraft: boolean): Option[] {
  const limits = points.map(({ nr, niva }) => ({
    value: nr,
    label: words.limit(nivaName(niva), nr),
  }))
  return mayTryDraft ? [{ value: '', label: words.draft }, ...limits] : limits
}
