import { onMounted, onUnmounted } from 'vue'
import { useCommands } from './commands'
import type { Command } from './commands'

/** Commands that apply while a view is on the screen: in the palette, in the key list, and by their keys. */
export function useViewCommands(commands: readonly Command[]): void {
  let remove: (() => void) | undefined
  onMounted(() => {
    remove = useCommands().add(commands)
  })
  onUnmounted(() => remove?.())
}
