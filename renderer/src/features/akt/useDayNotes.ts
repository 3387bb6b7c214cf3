import { reactive, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { flushDrafts } from '@renderer/stores/drafts'
import { useDraftForm } from '@renderer/stores/useDraftForm'
import { daganteckningar as words } from '@renderer/text/sv/daganteckningar'
import type { AktId, BeslutId } from '@shared/domain/primitives'
import {
  DayNotes,
  isEmptyNotes,
  noDayNotes,
  summaryEvent,
  summaryProblem,
  withNote,
} from './dayNotesForm'
import { useAktAct } from './useAktActions'

/**
 * A person's day notes about one measure: added and taken away in a sealed draft of their own, summarised into the
 * journal by one event, in the same save as the draft and its key are destroyed.
 */
export function useDayNotes(akt: AktId, beslut: BeslutId) {
  const form = reactive<DayNotes>(noDayNotes(todayNow()))
  const problem = ref<Readonly<Record<string, string>>>({})
  const done = ref<string>('')
  const { error, busy, act } = useAktAct()
  const draft = useDraftForm<DayNotes>({
    ...{ kind: `daganteckningar-${beslut}`, akt, form, schema: DayNotes, isEmpty: isEmptyNotes },
  })

  function add(): void {
    const added = withNote(form)
    problem.value =
      added === 'text' ? { text: words.nothing } : added === 'date' ? { date: words.badDay } : {}
    if (typeof added !== 'string') Object.assign(form, { poster: added, text: '' })
  }

  function remove(index: number): void {
    form.poster = form.poster.filter((_, at) => at !== index)
  }

  async function sign(): Promise<void> {
    const wrong = summaryProblem(form)
    problem.value = wrong === null ? {} : { summary: words[wrong] }
    const [utkast, antal] = [draft.id(), form.poster.length]
    const event = summaryEvent(form, { beslut, date: todayNow(), utkast })
    if (event === null || utkast === null) return
    // What is on its way to the draft must be there first: saved afterwards it would rise from the dead.
    await flushDrafts()
    if (!(await act([event], utkast))) return
    Object.assign(form, noDayNotes(todayNow()))
    await draft.restart()
    done.value = words.done(antal)
  }

  return { form, problem, done, error, busy, draft, add, remove, sign }
}
