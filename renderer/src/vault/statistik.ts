import { swedishDay } from '@shared/domain/swedishDay'
import { aktFakta } from '@shared/decision/aktFakta'
import type { AktFakta } from '@shared/decision/aktFakta'
import { statistikOf } from '@shared/documents/statistik'
import type { AktId, Hash } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'
import type { Result } from './api'
import type { Core, OpenVault, RegisterEntry } from './core'
import { watchBook } from './core'
import { logFollowUp, mayFollowUp } from './followUp'
import type { Run } from './followUp'
import { readLog } from './refresh'
import { fail, ok } from './result'
import type { OnSimulated } from './simulateApi'
import type { StatistikInput, Statistiksvar } from './statistikApi'

/** How many akter are read, and how many are counted, before anyone else's call may go between. */
const AT_A_TIME = 8
const COUNTED_AT_A_TIME = 500

/** An akt's facts with the log and the rules they were made of. In memory until lock, like the akter opened. */
type Known = { readonly head: Hash; readonly mark: string; readonly fakta: AktFakta }
const known = new WeakMap<OpenVault, Map<AktId, Known>>()

/**
 * A period's statistics and those of the one before (StatistikApi). Each akt is read once a session and then
 * only when it has changed, so that another period is a matter of counting. Closed akter that nothing has
 * happened in since the earliest day asked for are counted by their line alone.
 */
export async function statistik(
  core: Core,
  run: Run,
  input: StatistikInput,
  onProgress: OnSimulated,
): Promise<Result<Statistiksvar>> {
  const begun = await run((open) => begin(core, open, input))
  if (!begun.ok) return begun
  const akter: AktFakta[] = []
  const entries = begun.value
  for (let done = 0; done < entries.length;) {
    if (!(await onProgress(done, entries.length))) return fail('cancelled')
    const from = done
    const read = await run((open) => factsOf(core, open, { entries, from, input }))
    if (!read.ok) return read
    akter.push(...read.value.found)
    done = read.value.next
  }
  await onProgress(entries.length, entries.length)
  const today = core.deps.today()
  const { period, fore } = input
  return ok({ period: statistikOf(akter, period, today), fore: statistikOf(akter, fore, today) })
}

/** The register's lines, once the reading of them is in the access log. */
async function begin(
  core: Core,
  open: OpenVault,
  { period, fore, purpose }: StatistikInput,
): Promise<Result<readonly RegisterEntry[]>> {
  if (!mayFollowUp(open)) return fail('not-allowed')
  const isWhole = period.from <= period.to && fore.from <= fore.to
  if (!isWhole || purpose.trim() === '') return fail('invalid')
  const entries = [...open.register.rows.values(), ...open.own.values()]
  const text = `${purpose.trim()}. Statistik ${period.from} till ${period.to}, ${entries.length} akter`
  const logged = await logFollowUp(core, open, text)
  return logged.ok ? ok(entries) : logged
}

type Portion = { readonly found: readonly AktFakta[]; readonly next: number }

/** The facts of the next akter: a few where they must be read, many where they are known. */
async function factsOf(
  core: Core,
  open: OpenVault,
  at: {
    readonly entries: readonly RegisterEntry[]
    readonly from: number
    readonly input: StatistikInput
  },
): Promise<Result<Portion>> {
  const found: AktFakta[] = []
  let next = at.from
  for (let reads = 0; reads < AT_A_TIME && next < at.from + COUNTED_AT_A_TIME; next += 1) {
    const entry = at.entries[next]
    if (entry === undefined) break
    // An akt that was destroyed while others were read is no longer counted.
    const now = open.register.rows.get(entry.row.akt) ?? open.own.get(entry.row.akt)
    if (now === undefined) continue
    const held = isSettled(now.row, at.input) ? ofLine(now.row) : heldFor(core, open, now)
    if (held === null) reads += 1
    const fakta = held ?? (await readFor(core, open, now))
    if (fakta === null) return fail('integrity')
    found.push(fakta)
  }
  return ok({ found, next })
}

function heldFor(core: Core, open: OpenVault, { row, head }: RegisterEntry): AktFakta | null {
  const held = known.get(open)?.get(row.akt)
  return held?.head === head && held.mark === watchBook(core).mark ? held.fakta : null
}

async function readFor(
  core: Core,
  open: OpenVault,
  { row, head }: RegisterEntry,
): Promise<AktFakta | null> {
  const read = await readLog(core, row.akt)
  if (read === null) return null
  const book = watchBook(core)
  const fakta = aktFakta(read.events, book)
  const cache = known.get(open) ?? new Map<AktId, Known>()
  known.set(open, cache)
  cache.set(row.akt, { head, mark: book.mark, fakta })
  return fakta
}

/** Closed, and nothing has happened in it since before both periods. */
function isSettled({ status, lastEvent }: RegisterRow, { period, fore }: StatistikInput): boolean {
  const from = fore.from < period.from ? fore.from : period.from
  return ['avslutad', 'inte-inledd'].includes(status) && swedishDay(lastEvent) < from
}

function ofLine({ status, opened }: RegisterRow): AktFakta {
  return {
    course: [{ day: opened, status }],
    ...{ inkomna: [], beslut: [], tillBeslut: [], tillVerkstallt: [] },
    ...{ mal: [], omraden: [], bevakningar: [], ejVerkstallda: [] },
  }
}
