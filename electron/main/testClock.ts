/**
 * How far Akta's clock runs ahead of the computer's, in milliseconds, for stories that span months.
 * `AKTA_TEST_NOW` (an instant such as `2026-09-07T08:00:00Z`) is what the clock shows when the variable is
 * first seen; from there it runs on. A window reads the offset once, when it opens, so a test moves the
 * clock by setting the variable anew and locking. A packaged app ignores it: there the answer is always 0.
 */
export function createTestClock(deps: {
  readonly isPackaged: boolean
  readonly requested: () => string | undefined
  readonly now: () => number
}): () => number {
  let seen: { readonly text: string; readonly offset: number } | null = null
  return () => {
    const text = deps.isPackaged ? undefined : deps.requested()
    const at = text === undefined ? Number.NaN : Date.parse(text)
    if (text === undefined || Number.isNaN(at)) return 0
    if (seen?.text !== text) seen = { text, offset: at - deps.now() }
    return seen.offset
  }
}
