import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

/** Where a command belongs: what is open, or the whole app. */
export type CommandGroup = 'akt' | 'app'

/**
 * One thing that can be done. The registry feeds the palette, the keys and the key list (F1), so that
 * the three can't disagree. `keys` is in tinykeys' form, `shown` in the form people read.
 */
export type Command = {
  readonly id: string
  readonly title: string
  readonly group: CommandGroup
  readonly keys?: string
  readonly shown?: string
  readonly run: () => void
}

/** The commands that apply now: the app's own, and those the views on screen have added. */
export const useCommands = defineStore('commands', () => {
  const added = shallowRef<readonly Command[]>([])
  const commands = computed(() => added.value)

  /** Adds commands until the returned function is called (a view calls it when it leaves). */
  function add(more: readonly Command[]): () => void {
    added.value = [...added.value, ...more]
    return () => {
      added.value = added.value.filter((command) => !more.includes(command))
    }
  }

  return { commands, add }
})
