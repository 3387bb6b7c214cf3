import { computed, reactive } from 'vue'
import type { ComputedRef } from 'vue'
import { useClock } from '@renderer/stores/clock'
import { ruleSet } from '@renderer/stores/packs'
import { useSession } from '@renderer/stores/session'
import { longDate } from '@renderer/text/dates'
import { prova as words } from '@renderer/text/sv/prova'
import { initially } from '@renderer/ui/initially'
import type { Option } from '@renderer/ui/option'
import { everyFactToAsk } from '@shared/decision/factCatalog'
import type { RuleBooks } from '@shared/decision/source'
import { evaluateUnder } from '@shared/decision/underOrder'
import type { Delegationsordning } from '@shared/domain/delegation'
import { orderOn, packIdOn } from '@shared/domain/order'
import { IsoDate } from '@shared/domain/primitives'
import { rulesFor } from '@shared/rules/assemble'
import type { Facts } from '@shared/rules/facts'
import type { Result } from '@shared/rules/result'
import { entryFor, factsOf, formOf } from './provaForm'
import type { ProvaForm } from './provaForm'

/** What the rules say of the typed case, with the books and the order that said it. */
export type ProvaAnswer = {
  readonly books: RuleBooks
  readonly order: Delegationsordning | null
  readonly result: Result
}

const onDay = 'dagen'
const noOrder = 'ingen'

export type Prova = {
  readonly form: ProvaForm
  readonly chosen: { order: string }
  readonly orders: ComputedRef<readonly Option[]>
  readonly moreFacts: ComputedRef<readonly Option[]>
  readonly books: ComputedRef<RuleBooks | null>
  readonly answer: ComputedRef<ProvaAnswer | null>
  readonly add: (name: string) => void
  readonly remove: (name: string) => void
}

function orderName({ validFrom, utkast }: Delegationsordning): string {
  return words.orderName(longDate(validFrom), utkast === true)
}

/** The office's orders to choose between, and the one chosen for the decision's day. */
function useOrders(form: ProvaForm, first: string | null) {
  const session = useSession()
  const chosen = reactive({ order: first ?? onDay })
  const packId = computed(() => {
    const date = IsoDate.safeParse(form.date)
    const { kontor } = session.settings ?? {}
    return kontor && date.success ? packIdOn(kontor, date.data) : (kontor?.packId ?? '')
  })
  const all = computed(() =>
    (session.settings?.delegationsordningar ?? []).filter((one) => one.packId === packId.value),
  )
  const orders = computed(() => [
    { value: onDay, label: words.orderOnDay },
    ...all.value.map((one) => ({ value: one.id, label: orderName(one) })),
    { value: noOrder, label: words.orderNone },
  ])
  const order = computed(() => {
    const date = IsoDate.safeParse(form.date)
    if (chosen.order !== onDay) return all.value.find(({ id }) => id === chosen.order) ?? null
    const { settings } = session
    return settings && date.success ? orderOn(settings, packId.value, date.data) : null
  })
  return { chosen, packId, orders, order }
}

/** One case being tried. The day chooses guidelines, law and order; nothing is stored. */
export function useProva(start: { facts: Facts | null; order: string | null }): Prova {
  const today = useClock().today
  const form = reactive(initially(() => formOf(start.facts, today))) as ProvaForm
  const { chosen, packId, orders, order } = useOrders(form, start.order)
  const books = computed(() => rulesFor(ruleSet(), packId.value, { decision_date: form.date }))
  const answer = computed(() => {
    const held = books.value
    if (held === null) return null
    const result = evaluateUnder(held, order.value, factsOf(form, held.pack))
    return { books: held, order: order.value, result }
  })
  const moreFacts = computed(() =>
    everyFactToAsk()
      .filter(({ name }) => !['from', 'to'].includes(name))
      .filter(({ name }) => form.entries.every(({ fact }) => fact.name !== name))
      .map(({ name, label }) => ({ value: name, label })),
  )

  function add(name: string): void {
    form.entries = [...form.entries, ...entryFor(name)]
  }

  function remove(name: string): void {
    form.entries = form.entries.filter(({ fact }) => fact.name !== name)
    form.rest = Object.fromEntries(Object.entries(form.rest).filter(([key]) => key !== name))
  }

  return { form, chosen, orders, moreFacts, books, answer, add, remove }
}
