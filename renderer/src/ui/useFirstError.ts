import { nextTick, onMounted, onUnmounted } from 'vue'

const FIELD = 'input, select, textarea, button, [tabindex="0"]'
/** Milliseconds that a form may take to look through what was typed, where it does so by asking the vault. */
const LOOKED_THROUGH = 250

/** The first field of a form that was refused, if any. */
function firstWrong(form: Element): HTMLElement | null {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  return wrong === null || wrong.matches(FIELD) ? wrong : wrong.querySelector<HTMLElement>(FIELD)
}

/**
 * Focus goes to the first wrong field of a form that has been refused, so that a long form never seems dead: what is
 * wrong may stand far above its button. Nothing happens where all is well.
 */
export async function focusFirstError(form: Element): Promise<void> {
  await nextTick()
  const at = firstWrong(form)
  if (at !== null) return at.focus()
  await new Promise((resolve) => setTimeout(resolve, LOOKED_THROUGH))
  if (form.isConnected) firstWrong(form)?.focus()
}

function onSubmit(event: Event): void {
  if (event.target instanceof Element) void focusFirstError(event.target)
}

/** For every form of the window. */
export function useFirstError(): void {
  onMounted(() => window.addEventListener('submit', onSubmit))
  onUnmounted(() => window.removeEventListener('submit', onSubmit))
}
