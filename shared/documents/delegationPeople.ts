import type { Delegationsordning } from '../domain/delegation'
import { isWithin } from '../domain/holding'
import type { Anvandare } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import { roleInfo } from '../rules/roles'
import { type Block, heading, paragraph, table } from './blocks'
import { capitalise } from './text'

/** A user as the order names them. */
export type Person = Pick<Anvandare, 'id' | 'name' | 'befattning'>

type Input = {
  readonly order: Delegationsordning
  readonly date: IsoDate
  readonly people: readonly Person[]
}

function nameOf({ people }: Input, user: string): string {
  const person = people.find(({ id }) => id === user)
  return person === undefined ? '' : `${person.name}, ${person.befattning}`
}

const level = (niva: string): string => capitalise(roleInfo(niva).label)
const last = (to: IsoDate | null): string => to ?? 'tills vidare'

/** The last day a person held something lies before the document's day: it is no news to the nämnd. */
function current(input: Input): Input['order'] {
  const { order, date } = input
  const lasts = ({ to }: { readonly to: IsoDate | null }) => isWithin({ from: date, to }, date)
  return {
    ...order,
    innehav: order.innehav.filter(lasts),
    ersattare: (order.ersattare ?? []).filter(lasts),
    vidaredelegeringar: (order.vidaredelegeringar ?? []).filter(lasts),
  }
}

function holders(input: Input, order: Delegationsordning): Block[] {
  if (order.innehav.length === 0) return [paragraph('Ingen innehavare är registrerad.')]
  return [
    table(
      [
        { title: 'Nivå', weight: 3 },
        { title: 'Innehavare', weight: 4 },
        { title: 'Från och med', weight: 2 },
        { title: 'Till och med', weight: 2 },
      ],
      order.innehav.map((one) => [
        level(one.niva),
        nameOf(input, one.user),
        one.from,
        last(one.to),
      ]),
    ),
  ]
}

function substitutes(input: Input, order: Delegationsordning): Block[] {
  const { ersattare = [] } = order
  if (ersattare.length === 0) return []
  return [
    heading(2, 'Ersättare'),
    table(
      [
        { title: 'Nivå', weight: 3 },
        { title: 'Ersättare', weight: 3 },
        { title: 'Ersätter', weight: 3 },
        { title: 'Från och med', weight: 2 },
        { title: 'Till och med', weight: 2 },
      ],
      ersattare.map((one) => [
        level(one.niva),
        nameOf(input, one.user),
        nameOf(input, one.ersatter),
        one.from,
        one.to,
      ]),
    ),
  ]
}

function passedOn(input: Input, order: Delegationsordning): Block[] {
  const { vidaredelegeringar = [] } = order
  if (vidaredelegeringar.length === 0) return []
  return [
    heading(2, 'Vidaredelegerade punkter'),
    table(
      [
        { title: 'Punkt', weight: 1 },
        { title: 'Förvaltningschef', weight: 3 },
        { title: 'Till', weight: 3 },
        { title: 'Beslutad', weight: 2 },
        { title: 'Från och med', weight: 2 },
        { title: 'Till och med', weight: 2 },
      ],
      vidaredelegeringar.map((one) => [
        one.punkt,
        nameOf(input, one.fran),
        nameOf(input, one.till),
        one.beslutad,
        one.from,
        last(one.to),
      ]),
    ),
  ]
}

/** Who holds the levels, who stands in and what is passed on, as it is known on the document's day. */
export function delegationPeople(input: Input): Block[] {
  const order = current(input)
  return [
    heading(2, `Innehavare den ${input.date}`),
    paragraph('Nämnden delegerar till nivån. Namnen visar vem som innehar den.', 'small'),
    ...holders(input, order),
    ...substitutes(input, order),
    ...passedOn(input, order),
  ]
}
