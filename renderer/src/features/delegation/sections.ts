import type { DelegationPunkt } from '@shared/domain/delegation'
import { byNumber } from '@shared/domain/orderDraft'

/** The points under one heading, in the order of their numbers. */
export type Section = { readonly title: string; readonly punkter: readonly DelegationPunkt[] }

/** The points under their headings; a heading stands where its first point stands. */
export function sectionsOf(punkter: readonly DelegationPunkt[]): readonly Section[] {
  const sorted = punkter.toSorted(byNumber)
  const titles = [...new Set(sorted.map(({ avsnitt }) => avsnitt ?? ''))]
  return titles.map((title) => ({
    title,
    punkter: sorted.filter(({ avsnitt }) => (avsnitt ?? '') === title),
  }))
}
