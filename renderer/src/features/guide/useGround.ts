import { computed } from 'vue'
import { ruleSet } from '@renderer/stores/packs'
import { useSession } from '@renderer/stores/session'
import { groundOf } from '@shared/decision/ground'
import type { Ground } from '@shared/decision/ground'
import type { IsoDate } from '@shared/domain/primitives'
import { rulesFor } from '@shared/rules/assemble'
import type { LawPack } from '@shared/rules/schemaPack'
import type { RuleBooks } from '@shared/decision/source'
import { asksForTime } from './guideForm'
import type { GuideDel } from './guideForm'

const NO_GROUND: Ground = { lagrum: '', notes: [], asks: false }

/** Decisions that rest on another act than the measure's own text says. */
const OWN_ACT: readonly string[] = ['lvm', 'dom']

/** The rule books of the office on the day; null where its pack isn't held. */
export function useBooks(date: IsoDate) {
  const session = useSession()
  return computed(() => {
    const packId = session.settings?.kontor.packId ?? ''
    return rulesFor(ruleSet(), packId, { decision_date: date })
  })
}

/** The ground that the measure of a conversation gives on a day; none before the kind is chosen. */
export function groundFor(form: GuideDel, books: RuleBooks | null, date: IsoDate): Ground {
  if (books === null || form.slag === null) return NO_GROUND
  if (OWN_ACT.includes(form.slag)) return { ...NO_GROUND, asks: true }
  const row = books.pack.insatser.find(({ id }) => id === form.insats)
  const own = groundOf(row?.law ?? '', { law: books.law, date })
  const needsGround = row === undefined ? asksForTime(form.slag) : row.needsAssessed !== 'no'
  return needsGround ? own : { ...own, asks: false }
}

/** The ground that the chosen measure gives, and whether the person must look at it. */
export function useGround(form: GuideDel, date: IsoDate) {
  const books = useBooks(date)
  const law = computed<LawPack | null>(() => books.value?.law ?? null)
  const ground = computed<Ground>(() => groundFor(form, books.value, date))
  return { books, law, ground }
}
