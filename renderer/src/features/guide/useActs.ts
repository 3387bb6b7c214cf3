import { computed } from 'vue'
import type { Act } from '@renderer/stores/decide'
import { askRules } from '@renderer/stores/ruleAnswer'
import { useSession } from '@renderer/stores/session'
import { beslutsfattareSaknas, innehallSaknas } from '@shared/decision/fullstandigt'
import type { Saknas } from '@shared/decision/fullstandigt'
import { innehallFrom } from '@shared/decision/innehall'
import { obstacles } from '@shared/decision/path'
import { strictestDel } from '@shared/decision/samlat'
import type { RuleBooks } from '@shared/decision/source'
import type { OpenAkt } from '@shared/domain/akt'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { IsoDate } from '@shared/domain/primitives'
import { answersOf, textsOf } from './guideForm'
import type { GuideDel } from './guideForm'
import { groundFor } from './useGround'
import type { Guide } from './useGuide'

/** One measure as it would be signed, and what stands in the way of that. */
export type DelAct = {
  readonly act: Act
  readonly authority: Act['answer']['result']['authority']
  readonly path: Act['answer']['path']
  readonly saknas: readonly (Saknas | 'hinder')[]
}

type On = {
  readonly open: OpenAkt
  readonly user: Anvandare
  readonly settings: Settings
  readonly date: IsoDate
  readonly books: RuleBooks | null
}

/** The measure as an act; null before its kind is chosen or where the office's pack isn't held. */
function actOf(del: GuideDel, { open, user, settings, date, books }: On): DelAct | null {
  const answers = answersOf(del, groundFor(del, books, date).lagrum)
  const answer = answers && askRules(open.state, answers, { settings, user, date })
  if (answers === null || answer === null) return null
  const { result } = answer
  const innehall = innehallFrom(answers, textsOf(del), { result, books: answer.books, date })
  const samrad = del.samrad.map(({ med }) => med)
  const left = obstacles(result, { avvikelser: del.avvikelser, samrad })
  const saknas = [
    ...innehallSaknas(innehall, open.state),
    ...(left.length > 0 ? (['hinder'] as const) : []),
  ]
  const act = { open, settings, user, date, answer, innehall }
  return { act, authority: result.authority, path: answer.path, saknas }
}

/** Every measure of the decision, and the one whose level decides them all. */
export function useActs(guide: Guide, open: OpenAkt, user: Anvandare) {
  const session = useSession()
  const delar = computed<readonly DelAct[]>(() => {
    const { settings } = session
    if (settings === null) return []
    const on = { open, user, settings, date: guide.date, books: guide.books.value }
    return [...guide.form.delar, guide.form].flatMap((del) => actOf(del, on) ?? [])
  })
  const strictest = computed(() => strictestDel(delar.value))
  const path = computed(() => strictest.value?.path ?? null)
  const saknas = computed<readonly (Saknas | 'hinder')[]>(() => {
    const own = delar.value.flatMap((del) => del.saknas)
    const { id, name, befattning } = user
    const niva = path.value?.kind === 'signera' ? path.value.niva : ''
    const by = { kind: 'anvandare' as const, user: id, name, befattning, niva }
    const who = path.value?.kind === 'signera' ? beslutsfattareSaknas(by, '') : []
    return [...new Set([...own, ...who])]
  })
  return { delar, strictest, path, saknas }
}
