import type { OpenAkt } from '@shared/domain/akt'
import type { HandelseBody } from '@shared/domain/handelse'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { AktId, Instant, IsoDate } from '@shared/domain/primitives'
import type { ExamplePlan, PlannedAkt, PlannedStep } from '@shared/example/planTypes'
import type { Result, Saved, VaultApi } from './api'
import { signPlanned } from './exampleBeslut'
import { ok } from './result'

/** The vault, and a hand on its clock: an example's history has its own claimed times. */
export type ExampleDesk = {
  readonly vault: VaultApi
  readonly setClock: (at: Instant | null) => void
  readonly onProgress: (done: number, of: number) => void
}

type Made = { readonly akt: AktId; next: number; arende: OpenAkt }
type Office = {
  readonly plan: ExamplePlan
  readonly settings: Settings
  readonly users: readonly Anvandare[]
  readonly made: (Made | null)[]
}

/**
 * Makes the example office through the same calls as a real one: users with slots of their own, each
 * akt sealed, each decision signed by the one who may. Users take turns, since a person signs only as
 * herself; a handläggare is left unlocked. Refused: as the calls it makes; what is half made then is
 * a profile of its own that the window offers to remove.
 */
export async function createExample(
  desk: ExampleDesk,
  plan: ExamplePlan,
  passphrase: string,
): Promise<Result<null>> {
  const opened = await openOffice(desk, plan, passphrase)
  if (!opened.ok) return opened
  const office = opened.value
  // Handläggare, chief, handläggare again: enough turns for every planned history.
  for (const by of [1, 2, 0, 1, 2]) {
    const done = await takeTurn(desk, office, { by, passphrase })
    if (!done.ok) return done
  }
  desk.setClock(null)
  // A handläggare has akter and watches of her own: the best seat for a first look.
  const first = await signIn(desk.vault, office.users[1], passphrase)
  return first.ok ? ok(null) : first
}

async function openOffice(
  { vault, setClock }: ExampleDesk,
  plan: ExamplePlan,
  passphrase: string,
): Promise<Result<Office>> {
  const opened = plan.akter.map((akt) => akt.opened).sort()[0]
  if (opened !== undefined) setClock(opened)
  const [admin, ...others] = plan.users
  if (admin === undefined) throw new Error('an example office has users')
  const bare: Settings = { ...plan.settings, delegationsordningar: [plan.order] }
  const made = await vault.createOffice({ settings: bare, admin: { ...admin, passphrase } })
  if (!made.ok) return made
  const confirmed = await vault.confirmRecoveryKey(made.value.recoveryKey)
  if (!confirmed.ok) return confirmed
  const users = [made.value.session.user]
  for (const planned of others) {
    const added = await vault.addUser({ ...planned, passphrase })
    if (!added.ok) return added
    users.push(added.value)
  }
  const innehav = plan.users.flatMap(({ levels }, index) =>
    levels.flatMap((niva) => {
      const user = users[index]?.id
      return user === undefined ? [] : [{ niva, user, from: plan.order.validFrom, to: null }]
    }),
  )
  const settings = { ...bare, delegationsordningar: [{ ...plan.order, innehav }] }
  const saved = await vault.saveSettings(settings)
  return saved.ok ? ok({ plan, settings, users, made: plan.akter.map(() => null) }) : saved
}

async function signIn(
  vault: VaultApi,
  user: Anvandare | undefined,
  passphrase: string,
): Promise<Result<null>> {
  if (user === undefined) throw new Error('a planned user exists')
  const locked = await vault.prepareLock()
  if (!locked.ok) return locked
  const unlocked = await vault.unlock({ slotId: user.id, passphrase })
  return unlocked.ok ? ok(null) : unlocked
}

async function takeTurn(
  desk: ExampleDesk,
  office: Office,
  { by, passphrase }: { readonly by: number; readonly passphrase: string },
): Promise<Result<null>> {
  const signed = await signIn(desk.vault, office.users[by], passphrase)
  if (!signed.ok) return signed
  for (const [index, planned] of office.plan.akter.entries()) {
    const done = await playAkt(desk, office, { planned, index, by })
    if (!done.ok) return done
  }
  return ok(null)
}

/** Plays an akt as far as this user has something to do in it. */
async function playAkt(
  desk: ExampleDesk,
  office: Office,
  turn: { readonly planned: PlannedAkt; readonly index: number; readonly by: number },
): Promise<Result<null>> {
  const { planned, index, by } = turn
  if (office.made[index] === null && planned.handlaggare === by) {
    const opened = await openPlanned(desk, office, planned)
    if (!opened.ok) return opened
    office.made[index] = { akt: opened.value.state.akt, next: 0, arende: opened.value }
    desk.onProgress(office.made.filter((made) => made !== null).length, office.made.length)
  }
  const made = office.made[index]
  if (made === null || made === undefined) return ok(null)
  for (let step = planned.steps[made.next]; step?.by === by; step = planned.steps[made.next]) {
    const played = await playStep(desk, office, { made, step })
    if (!played.ok) return played
    made.arende = played.value
    made.next += 1
  }
  return ok(null)
}

function openPlanned(
  { vault, setClock }: ExampleDesk,
  office: Office,
  planned: PlannedAkt,
): Promise<Result<OpenAkt & Saved>> {
  setClock(planned.opened)
  const handlaggare = office.users[planned.handlaggare]
  if (handlaggare === undefined) throw new Error('a planned handläggare exists')
  const readers = planned.readers.flatMap((reader) => office.users[reader]?.id ?? [])
  return vault.createAkt({
    person: planned.person,
    handlaggare: handlaggare.id,
    readers,
    first: [],
  })
}

async function playStep(
  desk: ExampleDesk,
  office: Office,
  { made, step }: { readonly made: Made; readonly step: PlannedStep },
): Promise<Result<OpenAkt & Saved>> {
  desk.setClock(step.at)
  // Someone else may have written since this akt was last held.
  const current = await desk.vault.openAkt(made.akt, 'Exempelkontor')
  if (!current.ok) return current
  const { head } = current.value
  if (step.kind === 'beslut') {
    const signer = office.users[step.by]
    if (signer === undefined) throw new Error('a planned signer exists')
    const { beslut } = step
    return signPlanned(desk.vault, office.settings, { open: current.value, beslut, signer })
  }
  const bodies = bodiesOf(current.value, step)
  return desk.vault.append({ akt: made.akt, head, bodies })
}

function bodiesOf(
  open: OpenAkt,
  step: Exclude<PlannedStep, { kind: 'beslut' }>,
): readonly HandelseBody[] {
  if (step.kind === 'handelser') return step.bodies
  return [step.kind === 'inled' ? inled(open, step.avser) : carriedOut(open, step.date)]
}

function carriedOut(open: OpenAkt, date: IsoDate): HandelseBody {
  const beslut = open.state.beslut.at(-1)?.id
  if (beslut === undefined) throw new Error('what is carried out has been decided')
  return { type: 'verkstallighet', data: { beslut, status: 'verkstalld', date, text: '' } }
}

function inled(open: OpenAkt, avser: string): HandelseBody {
  const aktualisering = open.state.ansokningar.at(-1)?.ref
  if (aktualisering === undefined) throw new Error('a planned investigation has an application')
  return { type: 'utredning.inledd', data: { avser, beslut: null, aktualisering } }
}
