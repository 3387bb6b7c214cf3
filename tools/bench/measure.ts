/** Two ways to do the same work, run in turn. `ms` is per unit of work. */
export type Figure = {
  readonly what: string
  readonly ms: number
  readonly base: string
  readonly baseMs: number
  readonly ratio: number
}

type Work = () => unknown

export type Pair = {
  readonly what: string
  readonly run: Work
  readonly base: string
  readonly runBase: Work
  /** Rounds that count; two more come first and are thrown away. */
  readonly rounds: number
  /** Units of work in one round. */
  readonly units: number
}

/**
 * Measures A and B in turn, so that the machine's load strikes both alike. The ratio is the median of
 * the rounds' own ratios, not the ratio of the medians.
 */
export async function compare(pair: Pair): Promise<Figure> {
  const { what, base, rounds, units } = pair
  const taken: { readonly ms: number; readonly baseMs: number }[] = []
  for (let round = -2; round < rounds; round++) {
    // Every other round the other way about, so that neither always inherits the other's garbage.
    const baseFirst = round % 2 === 0 ? await timed(pair.runBase) : null
    const ms = (await timed(pair.run)) / units
    const baseMs = (baseFirst ?? (await timed(pair.runBase))) / units
    if (round >= 0) taken.push({ ms, baseMs })
  }
  return {
    ...{ what, base },
    ms: median(taken.map((one) => one.ms)),
    baseMs: median(taken.map((one) => one.baseMs)),
    ratio: median(taken.map((one) => one.ms / one.baseMs)),
  }
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  if (low === undefined || high === undefined) throw new RangeError('no values')
  return (low + high) / 2
}

async function timed(work: Work): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
