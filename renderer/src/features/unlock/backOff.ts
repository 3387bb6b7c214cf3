const longest = 60

/**
 * Seconds to wait before the next try after so many wrong passphrases in a row: 1, 2, 4 … 60
 * (security.md §2.2, Lock). A courtesy against idle hands at the keyboard only: who has copied the files
 * guesses elsewhere, and what stops them there is the price of each guess.
 */
export function waitAfter(wrong: number): number {
  return wrong <= 0 ? 0 : Math.min(longest, 2 ** (wrong - 1))
}
