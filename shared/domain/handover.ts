import type { AktState } from './akt'
import type { HandelseBody } from './handelse'
import type { Handlaggarbyte } from './handelser/fordelningHandelser'
import type { Anvandare } from './kontor'
import type { IsoDate, UserId } from './primitives'
import type { Bevakning } from './register'

/** What stands open in an akt when its handläggare changes. */
export type OpenAtHandover = Pick<Handlaggarbyte, 'bevakningar' | 'forslag' | 'utredningSedan'>

const INQUIRING: readonly AktState['status'][] = ['utredning', 'forslag']

/** Lists what is open: watches that are somebody's duty, proposals that wait, an inquiry going on. */
export function openAtHandover(state: AktState, bevakningar: readonly Bevakning[]): OpenAtHandover {
  return {
    bevakningar: bevakningar
      .filter(({ upphor }) => upphor !== true)
      .map(({ id, title, due }) => ({ id, rubrik: title, due })),
    forslag: state.forslag.map(({ id }) => id),
    utredningSedan: INQUIRING.includes(state.status) ? state.utredningInledd : null,
  }
}

/**
 * The events that give an akt to a handläggare. The first assignment is one event; from somebody else it is
 * a change of handläggare too, with what was open, and every watch that names the one before goes to the new.
 */
export function assignmentBodies(
  state: AktState,
  input: {
    readonly to: Anvandare
    readonly date: IsoDate
    readonly text: string
    readonly bevakningar: readonly Bevakning[]
  },
): readonly HandelseBody[] {
  const { to, date, text, bevakningar } = input
  const given: HandelseBody = {
    type: 'akt.tilldelad',
    data: { handlaggare: to.id, handlaggareName: to.name },
  }
  const before = state.handlaggare
  if (before === null || before.user === to.id) return [given]
  const data: Handlaggarbyte = {
    ...{ fran: before.user, franName: before.name, till: to.id, tillName: to.name },
    ...{ date, text, ...openAtHandover(state, bevakningar) },
  }
  const moved = namedWatches(state, bevakningar, before.user).map(
    ({ id, title }): HandelseBody => ({
      type: 'bevakning.overtagen',
      data: { bevakning: id, rubrik: title, av: to.id, avName: to.name },
    }),
  )
  return [given, { type: 'handlaggarbyte', data }, ...moved]
}

/** The watches that name a person by their own or by a takeover; the rest follow the handläggare. */
function namedWatches(
  { bevakning }: AktState,
  bevakningar: readonly Bevakning[],
  user: UserId,
): readonly Bevakning[] {
  return bevakningar.filter(
    ({ id, ansvarig, egen }) =>
      ansvarig === user && (egen === true || bevakning.overtagna[id]?.user === user),
  )
}
