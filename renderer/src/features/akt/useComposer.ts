import { reactive, shallowRef } from 'vue'
import { instantNow, todayNow } from '@renderer/stores/clock'
import { useDraftForm } from '@renderer/stores/useDraftForm'
import { vault } from '@renderer/stores/vault'
import { clockTime } from '@renderer/text/dates'
import { akt as words } from '@renderer/text/sv/akt'
import type { AktId } from '@shared/domain/primitives'
import { ComposerForm, emptyNote, isEmptyNote, noteEvent, writtenSince } from './composerForm'
import { useAktAct } from './useAktActions'

function fresh(): ComposerForm {
  return emptyNote(todayNow(), clockTime(instantNow()))
}

/** The open note of an akt: autosaved as a draft, signed as an event, thrown away with a way back. */
export function useComposer(akt: AktId) {
  const form = reactive<ComposerForm>(fresh())
  const thrown = shallowRef<ComposerForm | null>(null)
  const draft = useDraftForm({
    ...{ kind: 'anteckning', akt, form },
    ...{ schema: ComposerForm, isEmpty: isEmptyNote },
  })
  const { error, busy, act } = useAktAct()

  async function restart(): Promise<void> {
    Object.assign(form, fresh())
    await draft.restart()
  }

  async function sign(): Promise<void> {
    const event = noteEvent(form)
    const signed = form.text
    if (event === null) error.value = words.composer.nothing
    else if (await draft.spend((id) => act([event], id)))
      Object.assign(form, fresh(), { text: writtenSince(signed, form.text) })
  }

  async function discard(): Promise<void> {
    const id = draft.id()
    thrown.value = { ...form }
    await restart()
    if (id !== null) await vault().discardDraft(id)
  }

  function undo(): void {
    if (thrown.value) Object.assign(form, thrown.value)
    thrown.value = null
  }

  const { state, ready, load } = draft
  return { form, thrown, state, ready, error, busy, load, sign, discard, undo }
}
