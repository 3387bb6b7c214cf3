import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import type { z } from 'zod'
import { DraftId } from '@shared/domain/primitives'
import type { AktId } from '@shared/domain/primitives'
import { openDraft } from './drafts'
import type { DraftState, OpenDraft } from './drafts'
import { vault } from './vault'

export type DraftForm = {
  readonly state: Ref<DraftState>
  /** False until what was saved before has been read: nothing may be typed over it till then. */
  readonly ready: Ref<boolean>
  /** Takes back what was saved before, if any, into the form. True when there was something. */
  readonly load: () => Promise<boolean>
  /** The draft an act turns into events: the vault destroys it with its key in the same save. */
  readonly id: () => DraftId | null
  /**
   * Has an act turn the draft into events, and starts an empty draft when that is done (true). What was
   * written just before is on its way to the draft and is let through first: saved afterwards, it would
   * rise from the dead. What is written meanwhile waits, and is kept in the draft that is open then.
   */
  readonly spend: (act: (draft: DraftId | undefined) => Promise<boolean>) => Promise<boolean>
  /** Ends this draft and starts an empty one. */
  readonly restart: () => Promise<void>
}

type Options<T extends object> = {
  readonly kind: string
  readonly akt: AktId | null
  readonly form: T
  readonly schema: z.ZodType<T>
  readonly isEmpty: (form: T) => boolean
}

/** What is on disk for this akt and kind; a draft that no longer parses is left alone, never shown. */
async function saved<T extends object>(
  options: Options<T>,
): Promise<{ readonly id: DraftId; readonly form: T } | null> {
  const drafts = await vault().listDrafts()
  if (!drafts.ok) return null
  const draft = drafts.value.find(({ akt, kind }) => akt === options.akt && kind === options.kind)
  const form = options.schema.safeParse(draft?.content)
  return draft !== undefined && form.success ? { id: draft.id, form: form.data } : null
}

type Current = { readonly id: DraftId; readonly draft: OpenDraft } | null

/** The one act at a time that turns a draft into events, and the keeping that waits for it. */
function spending(of: {
  readonly form: object
  readonly current: Ref<Current>
  readonly keep: () => void
  readonly restart: () => Promise<void>
}) {
  let busy = false

  const spend: DraftForm['spend'] = async (act) => {
    if (busy) return false
    busy = true
    const before = JSON.stringify(of.form)
    await of.current.value?.draft.flush()
    const done = await act(of.current.value?.id)
    if (done) await of.restart()
    busy = false
    if (JSON.stringify(of.form) !== before) of.keep()
    return done
  }

  return { spend, unlessSpending: () => busy || of.keep() }
}

/** Keeps a reactive form on disk as a sealed draft: at a pause of a second, at leaving, at lock. */
export function useDraftForm<T extends object>(options: Options<T>): DraftForm {
  const { form, kind, akt } = options
  const current = shallowRef<Current>(null)
  const ready = computed(() => current.value !== null)
  const state = computed(() => current.value?.draft.state.value ?? { kind: 'empty' as const })

  async function open(known: DraftId | null): Promise<void> {
    const id = known ?? DraftId.parse(await vault().newId())
    current.value = { id, draft: openDraft({ id, akt, kind }) }
  }

  async function load(): Promise<boolean> {
    const before = await saved(options)
    if (before) Object.assign(form, before.form)
    await open(before?.id ?? null)
    return before !== null
  }

  function close(): void {
    current.value?.draft.close()
    current.value = null
  }

  async function restart(): Promise<void> {
    close()
    await open(null)
  }

  function keep(): void {
    const plain = JSON.parse(JSON.stringify(form)) as T
    if (!options.isEmpty(plain)) current.value?.draft.touch(plain)
  }

  const { spend, unlessSpending } = spending({ form, current, keep, restart })
  watch(form, unlessSpending)
  onScopeDispose(() => {
    void current.value?.draft.flush().then(close)
  })
  return {
    ...{ state, ready, load, id: () => current.value?.id ?? null },
    ...{ spend, restart },
  }
}
