import { onMounted, onUnmounted } from 'vue'

const escapes: (() => void)[] = []

function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  if (document.querySelector('[role="dialog"]') !== null) return
  escapes.at(-1)?.()
}

/**
 * Esc goes one step back: the part of the page that came last answers, until it is gone. A field that
 * stops the key, or an open dialog, answers first.
 */
export function useEscape(back: () => void): void {
  onMounted(() => {
    if (escapes.length === 0) window.addEventListener('keydown', onEscape)
    escapes.push(back)
  })
  onUnmounted(() => {
    escapes.splice(escapes.lastIndexOf(back), 1)
    if (escapes.length === 0) window.removeEventListener('keydown', onEscape)
  })
}

/** Ctrl+Enter goes on from anywhere in the view, also from a text with several lines. */
export function useCtrlEnter(go: () => void): void {
  function onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    go()
  }

  onMounted(() => window.addEventListener('keydown', onKeydown))
  onUnmounted(() => window.removeEventListener('keydown', onKeydown))
}
