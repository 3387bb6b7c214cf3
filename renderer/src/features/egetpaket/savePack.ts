import { ref } from 'vue'
import type { Ref } from 'vue'
import { desktop } from '@renderer/stores/desktop'
import { vault } from '@renderer/stores/vault'
import type { PackFile } from '@shared/rules/ownPackFile'

/** Saves a pack as a file where the person chooses; `saved` says that it was, `code` what refused it. */
export function useSavePack(code: Ref<string | null>): {
  readonly saved: Ref<boolean>
  readonly savePack: (file: PackFile) => Promise<void>
} {
  const saved = ref<boolean>(false)

  async function savePack(file: PackFile): Promise<void> {
    const bytes = await vault().packFile(file)
    const suggestedName = `${file.pack.id} ${file.pack.validFrom}`
    const done = await desktop().saveFile({ suggestedName, kind: 'aktapaket', bytes })
    saved.value = done.ok && done.value.saved
    code.value = done.ok ? null : done.error.code
  }

  return { saved, savePack }
}
