import { toHex } from '@shared/crypto'
import { infordBodies } from '@shared/decision/inforandeBodies'
import type { InfordAkt } from '@shared/decision/inforandeAkter'
import { foldAkt } from '@shared/domain/logFold'
import { InforandeId } from '@shared/domain/handelser/inforandeHandelser'
import type { AktId } from '@shared/domain/primitives'
import { createWith } from './akter'
import { loadAkt } from './aktLog'
import type { Result } from './api'
import type {
  InforandeApi,
  InforandeInput,
  InforandeKvar,
  InforandeView,
  OnInfort,
} from './apiInforande'
import { bury } from './bury'
import { commit } from './commit'
import type { Core, OpenVault } from './core'
import { draftMarks } from './drafts'
import type { DraftMark } from './drafts'
import type { InforandeBody } from './inforandeState'
import { extendOffice } from './officeLog'
import { fail, ok } from './result'
import { rowsOf } from './search'
import { officeWriter } from './writer'

type Run = <T>(call: (open: OpenVault) => Promise<Result<T>> | Result<T>) => Promise<Result<T>>

/** The calls of this part; `run` gives the open vault, one call at a time. */
export function inforandeCalls(core: Core, run: Run): InforandeApi {
  return {
    inforanden: () => run((open) => inforanden(open)),
    forIn: (input, onProgress) => forIn(core, run, input, onProgress),
    angraInforande: (id) => run((open) => undo(core, open, id)),
  }
}

/** Those who may: who distributes akter or runs the office. */
function mayReadIn({ user, unit }: OpenVault): boolean {
  return unit !== null && user.roller.some((role) => ['enhetschef', 'administrator'].includes(role))
}

function inforanden(open: OpenVault): Result<InforandeView> {
  if (!mayReadIn(open)) return fail('not-allowed')
  const rows = rowsOf(open)
  const { inforanden: all } = open.state
  const rader = all.map(({ id, kalla, by, at, akter, angrade }) => ({
    ...{ id, kalla, by, at, planerade: akter, angrade: angrade.length },
    kvar: rows.filter(({ inforande }) => inforande === id).length,
  }))
  return ok({ rader, kolumner: all.at(-1)?.kolumner ?? {} })
}

/**
 * One akt at a time, others' calls between. Refused: `not-allowed` for others than enhetschef and
 * administratör with the unit key, `invalid` for no akter or a handläggare who isn't an active user.
 */
async function forIn(
  core: Core,
  run: Run,
  input: InforandeInput,
  onProgress: OnInfort,
): ReturnType<InforandeApi['forIn']> {
  const id = InforandeId.parse(toHex(core.deps.random(16)))
  const begun = await run((open) => begin(core, open, id, input))
  if (!begun.ok) return begun
  let done = 0
  for (const akt of input.akter) {
    if (!(await onProgress(done, input.akter.length))) return end(core, run, id, done)
    const made = await run((open) => makeAkt(core, open, { id, input, akt }))
    if (!made.ok) return made
    done += 1
  }
  await onProgress(done, input.akter.length)
  return end(core, run, id, done)
}

async function end(
  core: Core,
  run: Run,
  id: InforandeId,
  akter: number,
): ReturnType<InforandeApi['forIn']> {
  const body = { type: 'inforande.gjort', data: { id, akter } } as const
  const saved = await run((open) => saveOffice(core, open, body))
  return saved.ok ? ok({ id, akter }) : saved
}

async function saveOffice(core: Core, open: OpenVault, body: InforandeBody): Promise<Result<null>> {
  const writer = await officeWriter(core, open)
  const { state, frames } = await extendOffice(core, open.state, writer, [body])
  const saved = await commit(core, open, { frames, state })
  return saved.ok ? ok(null) : saved
}

async function begin(
  core: Core,
  open: OpenVault,
  id: InforandeId,
  { kalla, kolumner, akter }: InforandeInput,
): Promise<Result<null>> {
  if (!mayReadIn(open)) return fail('not-allowed')
  const active = new Set(
    open.state.users
      .filter(({ anvandare }) => anvandare.active)
      .map(({ anvandare }) => anvandare.id),
  )
  const isWhole = akter.length > 0 && akter.every(({ handlaggare }) => active.has(handlaggare))
  if (!isWhole || kalla.trim() === '') return fail('invalid')
  const data = { id, kalla: kalla.trim(), akter: akter.length, kolumner }
  return saveOffice(core, open, { type: 'inforande.paborjat', data })
}

async function makeAkt(
  core: Core,
  open: OpenVault,
  what: { readonly id: InforandeId; readonly input: InforandeInput; readonly akt: InfordAkt },
): Promise<Result<null>> {
  const { id: inforande, input, akt } = what
  const newId = () => toHex(core.deps.random(16))
  const { utanVerkstalld } = input
  const known = { inforande, kalla: input.kalla.trim(), utanVerkstalld, newId }
  const first = infordBodies(akt, { ...known, today: core.deps.today() })
  const { person, handlaggare } = akt
  const made = await createWith(core, open, { person, handlaggare, readers: [] }, first)
  return made.ok ? ok(null) : made
}

/** As one save: the akter nobody has worked on since. Refused: `not-allowed`, `not-found`, `integrity`. */
async function undo(
  core: Core,
  open: OpenVault,
  id: InforandeId,
): ReturnType<InforandeApi['angraInforande']> {
  if (!mayReadIn(open)) return fail('not-allowed')
  if (!open.state.inforanden.some((one) => one.id === id)) return fail('not-found')
  const found = await untouched(core, open, id)
  if (!found.ok) return found
  const { akter, kvar } = found.value
  const unseen = unseenIn(open, id, akter.length + kvar.length)
  if (akter.length === 0) return ok({ akter: 0, kvar, unseen })
  const body = { type: 'inforande.angrat', data: { id, akter } } as const
  const buried = await bury(core, open, { akter, bodies: [body], why: 'Införandet ångrat' })
  return buried.ok ? ok({ akter: akter.length, kvar, unseen }) : buried
}

/** How many of the akter it was to make this session neither sees nor has seen taken back. */
function unseenIn(open: OpenVault, id: InforandeId, seen: number): number {
  const one = open.state.inforanden.find((known) => known.id === id)
  return one === undefined ? 0 : Math.max(0, (one.gjorda ?? one.akter) - one.angrade.length - seen)
}

/** The reading-in's akter that nobody has written in since, and the others with why they stay. */
async function untouched(
  core: Core,
  open: OpenVault,
  id: InforandeId,
): Promise<Result<{ readonly akter: AktId[]; readonly kvar: InforandeKvar[] }>> {
  const marks = await draftMarks(core)
  if (!marks.ok) return marks
  const akter: AktId[] = []
  const kvar: InforandeKvar[] = []
  for (const row of rowsOf(open).filter(({ inforande }) => inforande === id)) {
    const loaded = await loadAkt(core, open, row.akt)
    if (!loaded.ok) return loaded
    const { events } = loaded.value
    const isUntouched = foldAkt(events).inford?.handelser === events.length
    const skal = isUntouched ? draftIn(open, marks.value, row.akt) : 'skrivet'
    if (skal === null) akter.push(row.akt)
    else kvar.push({ arendenummer: row.arendenummer, skal })
  }
  return ok({ akter, kvar })
}

/**
 * Whose draft keeps the akt: another's before one's own. A draft whose file is too old to say where it lies
 * may lie here, and keeps every akt until its writer saves it again.
 */
function draftIn(
  { user }: OpenVault,
  marks: readonly DraftMark[],
  akt: AktId,
): InforandeKvar['skal'] | null {
  const here = marks.filter((mark) => mark.akt === akt || mark.akt === null)
  if (here.some(({ owner }) => owner !== user.id)) return 'annans-utkast'
  return here.length > 0 ? 'utkast' : null
}
