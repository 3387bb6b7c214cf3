import { computed, ref } from 'vue'
import { sendProposal, takeDecision } from '@renderer/stores/decide'
import type { Act, Proposal } from '@renderer/stores/decide'
import { flushDrafts } from '@renderer/stores/drafts'
import { useSession } from '@renderer/stores/session'
import { longDate } from '@renderer/text/dates'
import { errorText } from '@renderer/text/sv/errors'
import { guide as words } from '@renderer/text/sv/guide'
import { innehallFrom } from '@shared/decision/innehall'
import type { OpenAkt } from '@shared/domain/akt'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import { IsoDate } from '@shared/domain/primitives'
import { roleInfo } from '@shared/rules/roles'
import { textsOf } from './guideForm'
import type { Guide } from './useGuide'

function organName(settings: Settings, niva: string): string {
  const { namnd, utskott } = settings.kontor
  if (niva.includes('utskott') && utskott !== '') return utskott
  return niva.startsWith('namnd') ? namnd : roleInfo(niva).label
}

/** The content that is signed or sent; null while the guide isn't complete. */
function actOf(guide: Guide, open: OpenAkt, user: Anvandare, settings: Settings): Act | null {
  const answers = guide.answers.value
  const answer = guide.answer.value
  if (answers === null || answer === null) return null
  const { books, result } = answer
  const engine = { result, books, date: guide.date }
  const innehall = innehallFrom(answers, textsOf(guide.form), engine)
  return { open, settings, user, date: guide.date, answer, innehall }
}

/** Meetings of the body that decides, to choose from. */
function useMeetings(guide: Guide) {
  const session = useSession()
  const meeting = ref('')
  const meetings = computed(() => {
    const path = guide.answer.value?.path
    const coming = (session.settings?.sammantraden ?? []).filter(
      ({ organ, date }) => path?.kind === 'foresla' && organ === path.niva && date >= guide.date,
    )
    const dated = coming.map(({ date }) => ({ value: date as string, label: longDate(date) }))
    return [...dated, { value: '', label: words.end.meetingNone }]
  })
  meeting.value = meetings.value[0]?.value ?? ''
  return { meeting, meetings }
}

/** Signs or sends; the draft is destroyed with its key in the same save. True when it is on disk. */
export function useFinish(guide: Guide, open: OpenAkt, user: Anvandare) {
  const session = useSession()
  const busy = ref(false)
  const error = ref<string | undefined>(undefined)
  const { meeting, meetings } = useMeetings(guide)
  const to = computed<Proposal>(() => {
    const path = guide.answer.value?.path
    const till = path?.kind === 'foresla' ? path.niva : 'namnd'
    const tillName = session.settings === null ? '' : organName(session.settings, till)
    const sammantrade = meeting.value === '' ? null : IsoDate.parse(meeting.value)
    return { till, tillName, sammantrade }
  })

  async function run(act: Act) {
    const draft = guide.draft.id() ?? undefined
    const { path } = act.answer
    if (path.kind !== 'signera') return sendProposal(act, to.value, draft)
    const { id, name, befattning } = user
    const fattatAv = { kind: 'anvandare' as const, user: id, name, befattning, niva: path.niva }
    return takeDecision(act, { fattatAv, forslag: null }, draft)
  }

  async function finish(): Promise<boolean> {
    const { settings } = session
    const act = settings === null ? null : actOf(guide, open, user, settings)
    if (act === null || busy.value) return false
    if (act.innehall.beslutstext === '' || act.innehall.motivering === '') {
      error.value = words.end.missingText
      return false
    }
    busy.value = true
    // What is still on its way to the draft must be there before the act destroys it: a draft saved
    // afterwards would come back from the dead.
    await flushDrafts()
    const code = await run(act)
    if (code === null) await guide.draft.restart()
    busy.value = false
    error.value = code === null ? undefined : errorText(code)
    return code === null
  }

  return { busy, error, meeting, meetings, to, finish }
}
