import { computed, ref } from 'vue'
import type { Ref } from 'vue'
import { takeDecision } from '@renderer/stores/decide'
import type { Act, Acts } from '@renderer/stores/decide'
import { flushDrafts } from '@renderer/stores/drafts'
import { sendProposal } from '@renderer/stores/propose'
import type { Proposal } from '@renderer/stores/propose'
import { useSession } from '@renderer/stores/session'
import { longDate } from '@renderer/text/dates'
import { errorText } from '@renderer/text/sv/errors'
import { guide as words } from '@renderer/text/sv/guide'
import type { DecisionPath } from '@shared/decision/path'
import type { OpenAkt } from '@shared/domain/akt'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import { IsoDate } from '@shared/domain/primitives'
import { roleInfo } from '@shared/rules/roles'
import { linesOf } from './guideForm'
import { useActs } from './useActs'
import type { Guide } from './useGuide'

function organName(settings: Settings, niva: string): string {
  const { namnd, utskott } = settings.kontor
  if (niva.includes('utskott') && utskott !== '') return utskott
  return niva.startsWith('namnd') ? namnd : roleInfo(niva).label
}

/** Meetings of the body that decides, to choose from. */
function useMeetings(path: Ref<DecisionPath | null>, from: IsoDate) {
  const session = useSession()
  const meeting = ref('')
  const meetings = computed(() => {
    const to = path.value
    const coming = (session.settings?.sammantraden ?? []).filter(
      ({ organ, date }) => to?.kind === 'foresla' && organ === to.niva && date >= from,
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
  const { delar, strictest, path, saknas } = useActs(guide, open, user)
  const { meeting, meetings } = useMeetings(path, guide.date)
  const to = computed<Proposal>(() => {
    const till = path.value?.kind === 'foresla' ? path.value.niva : 'namnd'
    const tillName = session.settings === null ? '' : organName(session.settings, till)
    const sammantrade = meeting.value === '' ? null : IsoDate.parse(meeting.value)
    return { till, tillName, sammantrade }
  })

  async function run(acts: Acts, decides: Act) {
    const draft = guide.draft.id() ?? undefined
    if (decides.answer.path.kind !== 'signera') {
      return sendProposal({ acts, strictest: decides }, to.value, draft)
    }
    const { id, name, befattning } = user
    const { niva } = decides.answer.path
    const fattatAv = { kind: 'anvandare' as const, user: id, name, befattning, niva }
    const medverkande = linesOf(guide.form.medverkande)
    return takeDecision(acts, { fattatAv, forslag: [], medverkande }, draft)
  }

  async function finish(): Promise<boolean> {
    const [first, ...rest] = delar.value.map(({ act }) => act)
    const decides = strictest.value?.act
    if (first === undefined || decides === undefined || busy.value) return false
    error.value = saknas.value.length === 0 ? undefined : words.end.refused
    if (error.value !== undefined) return false
    busy.value = true
    // What is still on its way to the draft must be there before the act destroys it: a draft saved
    // afterwards would come back from the dead.
    await flushDrafts()
    const code = await run([first, ...rest], decides)
    if (code === null) await guide.draft.restart()
    busy.value = false
    error.value = code === null ? undefined : errorText(code)
    return code === null
  }

  return { busy, error, meeting, meetings, to, finish, delar, path, saknas }
}
