import { nextTick, ref } from 'vue'
import type { Ref } from 'vue'

/** What a list with one Tab stop needs: which row is current, and the keys that move it. */
export type ListKeys = {
  readonly current: Ref<number>
  readonly onKeydown: (event: KeyboardEvent) => void
  readonly tabindex: (index: number) => 0 | -1
}

/** The row that a key leads to from row `from` of `count`, or null where the key isn't a list key. */
export function rowAfterKey(key: string, from: number, count: number): number | null {
  const target = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[key]
  if (target === undefined || count === 0) return null
  return Math.min(count - 1, Math.max(0, target))
}

/**
 * Arrow keys, Home and End in a list; one Tab stop. Each row listens; the others are found by `data-row`
 * inside the nearest `data-list`, so virtualised rows work as long as `reveal` brings them in.
 */
export function useListKeys(count: () => number, reveal?: (index: number) => void): ListKeys {
  const current = ref(0)

  function onKeydown(event: KeyboardEvent): void {
    const row = event.currentTarget
    const list = row instanceof HTMLElement ? row.closest('[data-list]') : null
    const next = rowAfterKey(event.key, Math.min(current.value, count() - 1), count())
    if (next === null || list === null) return
    event.preventDefault()
    current.value = next
    reveal?.(next)
    void nextTick(() => {
      list.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus()
    })
  }

  return { current, onKeydown, tabindex: (index) => (index === current.value ? 0 : -1) }
}
