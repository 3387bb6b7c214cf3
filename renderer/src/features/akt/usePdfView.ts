import { computed, nextTick, onScopeDispose, ref, shallowRef } from 'vue'
import { openPdf } from '@renderer/stores/pdf'
import type { OpenPdf } from '@renderer/stores/pdf'

/** A PDF page by page, as a picture or as text; its worker ends with the view. */
export function usePdfView(canvas: () => HTMLCanvasElement | null) {
  const pdf = shallowRef<OpenPdf | null>(null)
  const [page, text] = [ref(1), ref('')]
  const asText = ref(false)
  /** The file doesn't open, or the page that is asked for can't be drawn; `locked` = it asks for a password. */
  const broken = ref(false)
  const locked = ref(false)
  const pages = computed(() => pdf.value?.pages ?? 0)
  let isGone = false
  const draw = inTurn(() => (broken.value = true))

  async function open(bytes: Uint8Array): Promise<void> {
    const opened = await openPdf(bytes)
    ;[locked.value, broken.value] = [opened === 'encrypted', opened === 'damaged']
    if (typeof opened === 'string') return
    pdf.value = opened
    return isGone ? opened.close() : show(1)
  }

  async function paint(opened: OpenPdf, number: number): Promise<void> {
    await nextTick()
    // Who turns the pages fast sees the last one, not each in turn.
    if (isGone || number !== page.value) return
    const target = canvas()
    if (asText.value) text.value = (await opened.text(number)).trim()
    else if (target !== null) await opened.draw(number, target, target.offsetWidth || WIDTH)
    broken.value = false
  }

  function show(number: number): Promise<void> {
    const opened = pdf.value
    if (opened === null || number < 1 || number > pages.value) return Promise.resolve()
    page.value = number
    return draw(() => paint(opened, number))
  }

  async function toggle(): Promise<void> {
    asText.value = !asText.value
    await show(page.value)
  }

  onScopeDispose(() => {
    isGone = true
    void pdf.value?.close()
  })
  return { open, show, toggle, page, pages, text, asText, broken, locked }
}

/** Runs jobs one after the other: two pages on the same canvas at once would spoil each other. */
function inTurn(failed: () => void) {
  let last: Promise<void> = Promise.resolve()
  return (job: () => Promise<void>): Promise<void> => (last = last.then(job).catch(failed))
}

const WIDTH = 720
