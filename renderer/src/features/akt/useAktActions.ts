import { ref } from 'vue'
import type { Ref } from 'vue'
import { useAkt } from '@renderer/stores/akt'
import { errorText } from '@renderer/text/sv/errors'
import type { HandelseBody } from '@shared/domain/handelse'
import type { DraftId } from '@shared/domain/primitives'

/** An act in the open akt: what went wrong in words, whether it runs, and the act itself. */
export type AktAct = {
  readonly error: Ref<string | undefined>
  readonly busy: Ref<boolean>
  /** True when the events are on disk. */
  readonly act: (bodies: readonly HandelseBody[], draft?: DraftId) => Promise<boolean>
}

/** Appends events once at a time and keeps the sentence to show when it fails. */
export function useAktAct(): AktAct {
  const store = useAkt()
  const error = ref<string | undefined>(undefined)
  const busy = ref(false)

  async function act(bodies: readonly HandelseBody[], draft?: DraftId): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    const code = await store.append(bodies, draft)
    busy.value = false
    error.value = code === null ? undefined : errorText(code)
    return code === null
  }

  return { error, busy, act }
}
