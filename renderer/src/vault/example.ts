import type { OpenAkt } from '@shared/domain/akt'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { AktId, Instant } from '@shared/domain/primitives'
import type { ExamplePlan, PlannedAkt, PlannedStep } from '@shared/example/planTypes'
import type { Result, Saved, VaultApi } from './api'
import { playStep } from './exampleSteps'
import { ok } from './result'

/** The vault, and a hand on its clock: an example's history has its own claimed times. */
export type ExampleDesk = {
  readonly vault: VaultApi
  readonly setClock: (at: Instant | null) => void
  readonly onProgress: (done: number, of: number) => void
}

/** `turn` = the turn in which `arende` was read or written: nobody else has written since. */
type Made = { readonly akt: AktId; next: number; arende: OpenAkt; turn: number }
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
  for (const [turn, by] of [1, 2, 0, 1, 2].entries()) {
    const done = await takeTurn(desk, office, { by, turn, passphrase })
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
  {
    by,
    turn,
    passphrase,
  }: { readonly by: number; readonly turn: number; readonly passphrase: string },
): Promise<Result<null>> {
  const signed = await signIn(desk.vault, office.users[by], passphrase)
  if (!signed.ok) return signed
  for (const [index, planned] of office.plan.akter.entries()) {
    const done = await playAkt(desk, office, { planned, index, by, turn })
    if (!done.ok) return done
  }
  return ok(null)
}

/** Plays an akt as far as this user has something to do in it. */
async function playAkt(
  desk: ExampleDesk,
  office: Office,
  at: {
    readonly planned: PlannedAkt
    readonly index: number
    readonly by: number
    readonly turn: number
  },
): Promise<Result<null>> {
  const { planned, index, by, turn } = at
  if (office.made[index] === null && planned.handlaggare === by) {
    const opened = await openPlanned(desk, office, planned)
    if (!opened.ok) return opened
    office.made[index] = { akt: opened.value.state.akt, next: 0, arende: opened.value, turn }
    desk.onProgress(office.made.filter((made) => made !== null).length, office.made.length)
  }
  const made = office.made[index]
  if (made === null || made === undefined) return ok(null)
  for (let step = planned.steps[made.next]; step?.by === by; step = planned.steps[made.next]) {
    const played = await playOn(desk, office, { made, step, turn })
    if (!played.ok) return played
    Object.assign(made, { arende: played.value, turn, next: made.next + 1 })
  }
  return ok(null)
}

/** One step in an akt, read anew where somebody else may have written in the turns before this one. */
async function playOn(
  { vault, setClock }: ExampleDesk,
  { settings, users }: Office,
  at: { readonly made: Made; readonly step: PlannedStep; readonly turn: number },
): Promise<Result<OpenAkt>> {
  const { made, step, turn } = at
  setClock(step.at)
  const current: Result<OpenAkt> =
    made.turn === turn ? ok(made.arende) : await vault.openAkt(made.akt, 'Exempelkontor')
  return current.ok ? playStep({ vault, settings, users }, current.value, step) : current
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
