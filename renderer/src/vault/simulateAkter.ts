import type { AktId, IsoDate } from '@shared/domain/primitives'
import { counted, noDecisions } from '@shared/decision/simulate'
import type { Period, Simulation } from '@shared/decision/simulate'
import type { Facts } from '@shared/rules/facts'
import type { Result } from './api'
import type { Core, OpenVault } from './core'
import { logFollowUp, mayFollowUp } from './followUp'
import type { Run } from './followUp'
import { refold } from './refresh'
import { fail, ok } from './result'
import { rowsOf } from './search'
import type { OnSimulated, SimulationInput } from './simulateApi'

/** How many akter are read before anyone else's call may go between. */
const AT_A_TIME = 8

/**
 * Last year's decisions under a changed order: the receipts' facts are read where this session holds
 * the key, asked again under both orders, and only counts leave the vault. Follow-up in SoLPuF's sense:
 * for enhetschef and administratör, with its purpose in the access log before anything is read. Between
 * every few akter others' calls go first. Refused: `not-allowed`, `integrity` where a log isn't whole,
 * `cancelled` when the caller says stop.
 */
export async function simulateOrder(
  core: Core,
  run: Run,
  input: SimulationInput,
  onProgress: OnSimulated,
): Promise<Result<Simulation>> {
  const begun = await run((open) => begin(core, open, input.period))
  if (!begun.ok) return begun
  const ids = begun.value
  let sum = noDecisions
  for (let done = 0; done < ids.length; done += AT_A_TIME) {
    if (!(await onProgress(done, ids.length))) return fail('cancelled')
    const some = ids.slice(done, done + AT_A_TIME)
    const read = await run(() => factsOf(core, some, input.period))
    if (!read.ok) return read
    for (const facts of read.value) sum = counted(sum, facts, input)
  }
  await onProgress(ids.length, ids.length)
  return ok(sum)
}

function isWithin({ from, to }: Period, day: IsoDate): boolean {
  return from <= day && day <= to
}

/** The akter with decisions in the period, once the reading of them is in the access log. */
async function begin(core: Core, open: OpenVault, period: Period): Promise<Result<AktId[]>> {
  if (!mayFollowUp(open)) return fail('not-allowed')
  const ids = rowsOf(open)
    .filter(({ beslut }) => beslut.some((one) => isWithin(period, one.beslutsdatum)))
    .map(({ akt }) => akt)
  const text = `simulering av delegationsordning, ${period.from} till ${period.to}, ${ids.length} akter`
  const logged = await logFollowUp(core, open, text)
  return logged.ok ? ok(ids) : logged
}

async function factsOf(
  core: Core,
  ids: readonly AktId[],
  period: Period,
): Promise<Result<readonly Facts[]>> {
  const found: Facts[] = []
  for (const akt of ids) {
    const whole = await refold(core, akt)
    if (whole === null) return fail('integrity')
    for (const { event } of whole.loaded.events) {
      if (event.body.type !== 'beslut.fattat') continue
      const { beslut } = event.body.data
      if (isWithin(period, beslut.beslutsdatum)) found.push(beslut.kvitto.facts)
    }
  }
  return ok(found)
}
