import { z } from 'zod'
import { Anvandare, Settings } from '@shared/domain/kontor'
import { Seen } from '@shared/domain/handelse'
import { BeslutId, DeviceId, Hash, Instant, Text, UserId } from '@shared/domain/primitives'
import { OwnPackMeta } from '@shared/rules/ownPack'
import { withDecision, withProposal } from '@shared/rules/ownPackVersions'
import type { OwnVersion } from '@shared/rules/ownPackVersions'
import { applyRaknare, NO_RAKNARE, raknareBodies } from './officeRaknare'
import type { RaknareState } from './officeRaknare'
import { GALLRING_BODIES, gallringAfter, NO_GALLRING_OFFICE } from './gallringState'
import type { GallringOffice } from './gallringState'
import { KEY_BODIES, keysAfter } from './officeKeys'
import type { OfficeKeys } from './officeKeys'
import { INFORANDE_BODIES, inforandeAfter } from './inforandeState'
import type { InforandeOffice } from './inforandeState'

const Hex32 = z.string().regex(/^[0-9a-f]{64}$/)
const body = <const T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data })

/** What can happen in the office's own log, sealed under the office key that every user holds. */
export const OfficeBody = z.discriminatedUnion('type', [
  ...KEY_BODIES,
  body('installningar', z.strictObject({ settings: Settings })),
  body('anvandare', z.strictObject({ anvandare: Anvandare, pubX: Hex32, pubEd: Hex32 })),
  /** A number taken in a decider's series: kept here so that no gap and no double can arise. */
  body(
    'nummer',
    z.strictObject({ serie: z.string(), year: z.int(), nr: z.int(), beslut: BeslutId }),
  ),
  /** `serie` is empty for the office's first machine, a letter for each that came after. */
  body(
    'arendenummer',
    z.strictObject({ serie: z.string().regex(/^[A-Z]?$/), year: z.int(), nr: z.int() }),
  ),
  body('aterstallningsnyckel.provad', z.strictObject({})),
  /** A whole own pack, gzip in base64, so that it stands whatever becomes of the one it was copied from. */
  body(
    'riktlinjepaket.foreslaget',
    z.strictObject({ meta: OwnPackMeta, innehall: z.string().max(4_000_000) }),
  ),
  body('riktlinjepaket.godkant', z.strictObject({ hash: Hash })),
  body('riktlinjepaket.avbojt', z.strictObject({ hash: Hash, skal: Text.min(1) })),
  ...raknareBodies,
  ...GALLRING_BODIES,
  ...INFORANDE_BODIES,
])
export type OfficeBody = z.infer<typeof OfficeBody>

export const OfficeEvent = z.strictObject({
  v: z.literal(1),
  device: DeviceId,
  seq: z.int().positive(),
  prev: Hash.nullable(),
  /** The other devices' heads as the writer had read them. */
  seen: z.array(Seen),
  at: Instant,
  by: UserId,
  body: OfficeBody,
  sig: z.string().regex(/^[0-9a-f]{128}$/),
})
export type OfficeEvent = z.infer<typeof OfficeEvent>

export type OfficeUser = {
  readonly anvandare: Anvandare
  readonly pubX: string
  /** Every signing key the user has had, newest last: old events keep verifying. */
  readonly signKeys: readonly string[]
}

/** The office as its log says it is; kept sealed as a snapshot, rebuilt from the log at will. */
export type OfficeState = {
  readonly keys: OfficeKeys | null
  readonly settings: Settings | null
  readonly users: readonly OfficeUser[]
  /** `serie/year` -> last number taken. */
  readonly series: Readonly<Record<string, number>>
  /** `serie/year` -> last ärendenummer taken, and which machine has which series. */
  readonly arenden: Readonly<Record<string, number>>
  readonly machines: Readonly<Record<string, string>>
  readonly recoveryConfirmed: boolean
  /** The own packs' versions, without their content: that lies in the log, at each version's place. */
  readonly riktlinjepaket: readonly OwnVersion[]
  readonly raknare: RaknareState
  readonly gallring: GallringOffice
  readonly inforanden: InforandeOffice
  readonly lastAt: string
  /** Last event of each device. */
  readonly heads: Readonly<Record<string, { readonly seq: number; readonly hash: Hash }>>
}

/** The office before its first event. */
export const NO_OFFICE: OfficeState = {
  keys: null,
  settings: null,
  users: [],
  series: {},
  arenden: {},
  machines: {},
  recoveryConfirmed: false,
  riktlinjepaket: [],
  raknare: NO_RAKNARE,
  gallring: NO_GALLRING_OFFICE,
  inforanden: [],
  lastAt: '',
  heads: {},
}

/** The office after one more event. Pure. */
export function applyOffice(state: OfficeState, event: OfficeEvent, hash: Hash): OfficeState {
  const heads = { ...state.heads, [event.device]: { seq: event.seq, hash } }
  const lastAt = event.at > state.lastAt ? event.at : state.lastAt
  return { ...state, ...changed(state, event), heads, lastAt }
}

function changed(state: OfficeState, event: OfficeEvent) {
  const { body, device, by, at } = event
  switch (body.type) {
    case 'kontor.skapat':
    case 'nyckel.bytt':
      return { keys: keysAfter(state.keys, body, rollerOf(state, by)) }
    case 'installningar':
      return { settings: body.data.settings }
    case 'anvandare':
      return { users: withUser(state.users, body.data) }
    case 'nummer':
      return {
        series: raised(state.series, `${body.data.serie}/${String(body.data.year)}`, body.data.nr),
      }
    case 'arendenummer':
      return numbered(state, body.data, device)
    case 'aterstallningsnyckel.provad':
      return { recoveryConfirmed: true }
    case 'riktlinjepaket.foreslaget':
      return { riktlinjepaket: withProposal(state.riktlinjepaket, body.data.meta, event) }
    case 'riktlinjepaket.godkant':
      return { riktlinjepaket: decided(state, event, { hash: body.data.hash, skal: null }) }
    case 'riktlinjepaket.avbojt':
      return { riktlinjepaket: decided(state, event, body.data) }
    case 'gallring.foreslagen':
    case 'gallring.avbojd':
    case 'gallring.genomford':
      return { gallring: gallringAfter(state.gallring, body, { by, at }) }
    case 'inforande.paborjat':
    case 'inforande.gjort':
    case 'inforande.angrat':
      return { inforanden: inforandeAfter(state.inforanden, body, { by, at }) }
    default:
      return { raknare: applyRaknare(state.raknare, body, by) }
  }
}

function rollerOf({ users }: OfficeState, by: UserId) {
  return users.find(({ anvandare }) => anvandare.id === by)?.anvandare.roller ?? []
}

function numbered(
  { arenden, machines }: OfficeState,
  { serie, year, nr }: Extract<OfficeBody, { type: 'arendenummer' }>['data'],
  device: DeviceId,
) {
  return {
    arenden: raised(arenden, `${serie}/${String(year)}`, nr),
    machines: { ...machines, [device]: serie },
  }
}

function decided(
  state: OfficeState,
  act: OfficeEvent,
  decision: { readonly hash: Hash; readonly skal: string | null },
): readonly OwnVersion[] {
  const user = state.users.find(({ anvandare }) => anvandare.id === act.by)?.anvandare
  return withDecision(state.riktlinjepaket, decision, { act, user })
}

function raised(
  known: Readonly<Record<string, number>>,
  name: string,
  nr: number,
): Readonly<Record<string, number>> {
  return { ...known, [name]: Math.max(known[name] ?? 0, nr) }
}

function withUser(
  users: readonly OfficeUser[],
  { anvandare, pubX, pubEd }: { anvandare: Anvandare; pubX: string; pubEd: string },
): readonly OfficeUser[] {
  const before = users.find((user) => user.anvandare.id === anvandare.id)
  const signKeys = [...(before?.signKeys ?? []).filter((key) => key !== pubEd), pubEd]
  const after = { anvandare, pubX, signKeys }
  return before === undefined
    ? [...users, after]
    : users.map((user) => (user === before ? after : user))
}
