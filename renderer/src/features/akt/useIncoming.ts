import { onMounted, onUnmounted, ref, shallowRef } from 'vue'
import type { Ref } from 'vue'
import { desktop } from '@renderer/stores/desktop'
import { checkFile } from '@renderer/stores/incomingFile'
import type { CheckedFile } from '@renderer/stores/incomingFile'
import { importErrorText } from '@renderer/text/sv/errors'
import { inkommet as words } from '@renderer/text/sv/inkommet'
import { MOST_BYTES } from '@shared/tables/recognise'

/** A file on its way in: chosen, pasted or dropped; looked through before anything is asked about it. */
export function useIncoming() {
  const file = shallowRef<CheckedFile | null>(null)
  const problem = ref<string | undefined>(undefined)
  const checking = ref(false)

  async function look(name: string, read: () => Promise<Uint8Array>): Promise<void> {
    if (checking.value || file.value !== null) return
    checking.value = true
    const found = await read().then(
      (bytes) => checkFile(name, bytes),
      () => 'damaged' as const,
    )
    checking.value = false
    problem.value = typeof found === 'string' ? words.problems[found] : undefined
    if (typeof found !== 'string') file.value = found
  }

  async function choose(): Promise<void> {
    const picked = await desktop().pickFile('handling')
    if (!picked.ok) problem.value = pickError(picked.error.code)
    else if (picked.value !== null) {
      const { name, bytes } = picked.value
      await look(name, () => Promise.resolve(bytes))
    }
  }

  /** What was pasted or dropped. */
  async function take(files: FileList | undefined): Promise<void> {
    const [first, ...others] = files ?? []
    if (others.length > 0) problem.value = words.onlyOne
    else if (first !== undefined && first.size > MOST_BYTES)
      problem.value = words.problems['too-large']
    else if (first !== undefined) {
      await look(first.name, async () => new Uint8Array(await first.arrayBuffer()))
    }
  }

  usePastedFiles((files) => void take(files))
  const over = useDroppedFiles((files) => void take(files))
  return { file, problem, checking, over, choose }
}

/** Files pasted anywhere in the window while the view is there; pasted text goes where it was meant to. */
function usePastedFiles(take: (files: FileList) => void): void {
  function onPaste(event: ClipboardEvent): void {
    const files = event.clipboardData?.files
    if (files === undefined || files.length === 0) return
    event.preventDefault()
    take(files)
  }

  onMounted(() => window.addEventListener('paste', onPaste))
  onUnmounted(() => window.removeEventListener('paste', onPaste))
}

/** Files dropped anywhere in the window while the view is there; true while one hangs over it. */
function useDroppedFiles(take: (files: FileList | undefined) => void): Ref<boolean> {
  const over = ref(false)

  function onDrag(event: DragEvent): void {
    event.preventDefault()
    over.value = event.type === 'dragover'
    if (event.type === 'drop') take(event.dataTransfer?.files)
  }

  const kinds = ['dragover', 'dragleave', 'drop'] as const
  onMounted(() => kinds.forEach((kind) => window.addEventListener(kind, onDrag)))
  onUnmounted(() => kinds.forEach((kind) => window.removeEventListener(kind, onDrag)))
  return over
}

function pickError(code: string): string {
  if (code === 'too-large' || code === 'empty' || code === 'wrong-kind') return words.problems[code]
  return importErrorText(code)
}
