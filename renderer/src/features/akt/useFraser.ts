import { computed, nextTick, ref } from 'vue'
import type { Ref } from 'vue'
import { useSession } from '@renderer/stores/session'
import type { Fras } from '@shared/domain/kontor'
import { withPhrase } from './frasText'

/** The phrase list of a note: open or not, and a phrase put in where the caret was. */
export function useFraser(
  area: Ref<HTMLTextAreaElement | null>,
  form: { text: string },
): {
  readonly shown: Ref<boolean>
  readonly phrases: Readonly<Ref<readonly Fras[]>>
  readonly open: () => void
  readonly close: () => void
  readonly pick: (fras: Fras) => Promise<void>
} {
  const session = useSession()
  const shown = ref(false)
  const phrases = computed(() => session.settings?.fraser ?? [])
  let place = { start: 0, end: 0 }

  function open(): void {
    const { selectionStart: start, selectionEnd: end } = area.value ?? {
      ...{ selectionStart: form.text.length, selectionEnd: form.text.length },
    }
    place = { start, end }
    shown.value = true
  }

  function close(): void {
    shown.value = false
    area.value?.focus()
  }

  async function pick(fras: Fras): Promise<void> {
    const { text, caret } = withPhrase(form.text, place, fras.text)
    form.text = text
    shown.value = false
    await nextTick()
    area.value?.focus()
    area.value?.setSelectionRange(caret, caret)
  }

  return { shown, phrases, open, close, pick }
}
