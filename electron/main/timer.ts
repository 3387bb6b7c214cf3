/** Runs once after `ms` milliseconds, unless what it answers is called first. */
export function startTimer(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
