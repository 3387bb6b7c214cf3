import { computed, nextTick, onUnmounted, ref, shallowRef } from 'vue'
import { openPdf } from '@renderer/stores/pdf'
import type { OpenPdf } from '@renderer/stores/pdf'

/** A PDF page by page, as a picture or as text; its worker ends with the view. */
export function usePdfView(canvas: () => HTMLCanvasElement | null) {
  const pdf = shallowRef<OpenPdf | null>(null)
  const page = ref(1)
  const text = ref('')
  const asText = ref(false)
  const pages = computed(() => pdf.value?.pages ?? 0)

  /** False where it doesn't open. */
  async function open(bytes: Uint8Array): Promise<boolean> {
    const opened = await openPdf(bytes)
    if (typeof opened === 'string') return false
    pdf.value = opened
    await show(1)
    return true
  }

  async function show(number: number): Promise<void> {
    if (pdf.value === null || number < 1 || number > pages.value) return
    page.value = number
    await nextTick()
    const target = canvas()
    if (asText.value) text.value = (await pdf.value.text(number)).trim()
    else if (target !== null) await pdf.value.draw(number, target, target.offsetWidth || WIDTH)
  }

  async function toggle(): Promise<void> {
    asText.value = !asText.value
    await show(page.value)
  }

  onUnmounted(() => void pdf.value?.close())
  return { open, show, toggle, page, pages, text, asText }
}

const WIDTH = 720
