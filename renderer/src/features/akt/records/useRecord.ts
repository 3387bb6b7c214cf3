import { reactive, ref } from 'vue'
import { z } from 'zod'
import { todayNow } from '@renderer/stores/clock'
import { useDraftForm } from '@renderer/stores/useDraftForm'
import { records as words } from '@renderer/text/sv/forms/records'
import { missingFields } from '@renderer/text/fieldSpec'
import type { FormText } from '@renderer/text/fieldSpec'
import type { AktState } from '@shared/domain/akt'
import { useAktAct } from '../useAktActions'
import { isUntouched } from './recordKind'
import type { RecordKind } from './recordKind'

const Draft = z.record(z.string(), z.string())

/** A described form in the open akt: autosaved as a draft, signed as one event. */
export function useRecord(kind: RecordKind, state: () => AktState) {
  const { akt } = state()
  const start = kind.start(state(), todayNow())
  const form = reactive<FormText>({ ...start })
  const errors = ref<Readonly<Record<string, string>>>({})
  const problem = ref<string | undefined>(undefined)
  const { error, busy, act } = useAktAct()
  const draft = useDraftForm<FormText>({
    ...{ kind: `underlag-${kind.id}`, akt, form, schema: Draft },
    isEmpty: (now) => isUntouched(now, start),
  })

  /** True when the event is on disk; else the fields that are wrong say so. */
  async function sign(): Promise<boolean> {
    const wrong = {
      ...missingFields(kind.fields, form, words.required),
      ...kind.check?.(form, state()),
    }
    errors.value = wrong
    const event = Object.keys(wrong).length === 0 ? kind.event(form) : null
    problem.value = event === null ? words.incomplete : undefined
    if (event === null) return false
    return draft.spend((id) => act([event], id))
  }

  return { form, errors, problem, error, busy, draft, sign }
}
