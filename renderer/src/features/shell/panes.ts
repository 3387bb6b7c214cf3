const REACHABLE =
  'button:not([tabindex="-1"]):not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), a[href], summary, [tabindex="0"]'

/** Where focus last stood in each part of the window. */
const places = new WeakMap<Element, HTMLElement>()

/** Notes where focus stands, so that a part of the window is entered where it was left. */
export function rememberPlace(): void {
  const at = document.activeElement
  const pane = at?.closest('[data-pane]')
  if (pane && at instanceof HTMLElement) places.set(pane, at)
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility()
}

/** What focus goes to in a part: where it last stood, the part itself, else the first that can take it. */
function stopIn(pane: HTMLElement): HTMLElement | null {
  const last = places.get(pane)
  if (last !== undefined && pane.contains(last) && isSeen(last)) return last
  if (pane.matches('[tabindex="0"]')) return pane
  return [...pane.querySelectorAll<HTMLElement>(REACHABLE)].find(isSeen) ?? null
}

/**
 * Focus goes to the next part of the window (F6) or the one before (Shift+F6), round and round; a part with
 * nothing to reach is passed by, and each is entered where it was left.
 */
export function nextPane(step: 1 | -1): void {
  rememberPlace()
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')]
  const stops = panes.flatMap((pane) => {
    const stop = stopIn(pane)
    return stop === null ? [] : [{ pane, stop }]
  })
  const at = stops.findIndex(({ pane }) => pane.contains(document.activeElement))
  const from = at === -1 && step === -1 ? 0 : at
  stops[(from + step + stops.length) % stops.length]?.stop.focus()
}
