import { ref } from 'vue'
import type { Ref } from 'vue'
import { clockTime } from '@renderer/text/dates'
import type { AktId, DraftId } from '@shared/domain/primitives'
import { vault } from './vault'

/** How far a draft has come: `saved` means on disk. Same shape as the Saved component takes. */
export type DraftState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly time: string }
  | { readonly kind: 'failed'; readonly code: string }

export type OpenDraft = {
  readonly state: Ref<DraftState>
  /** Notes that the content changed; it is saved after a pause of a second. */
  readonly touch: (content: unknown) => void
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>
  /** Forgets what is not saved; for a draft that became an event. */
  readonly close: () => void
}

const pause = 1000
const open = new Set<OpenDraft>()

/** Saves every open draft; the lock waits for it, at most two seconds. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...open].map((draft) => draft.flush()))
}

/** Opens a draft for autosave at a one-second pause. The newest content always wins. */
export function openDraft(draft: {
  readonly id: DraftId
  readonly akt: AktId | null
  readonly kind: string
}): OpenDraft {
  const state = ref<DraftState>({ kind: 'empty' })
  let pending: { readonly content: unknown } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  async function save(): Promise<void> {
    if (pending === null) return
    const { content } = pending
    pending = null
    const result = await vault().saveDraft({ ...draft, content })
    if (result.ok) {
      if (pending === null) state.value = { kind: 'saved', time: clockTime(result.value) }
      return
    }
    state.value = { kind: 'failed', code: result.error.code }
    pending ??= { content }
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    return (running = running.then(save))
  }

  function touch(content: unknown): void {
    pending = { content }
    state.value = { kind: 'saving' }
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }

  function close(): void {
    clearTimeout(timer)
    pending = null
    open.delete(handle)
  }

  const handle = { state, touch, flush, close }
  open.add(handle)
  return handle
}
