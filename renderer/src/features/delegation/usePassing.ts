import { computed, reactive } from 'vue'
import type { Ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { delegationPeople } from '@renderer/text/sv/delegationPeople'
import type { Delegationsordning, Vidaredelegering } from '@shared/domain/delegation'
import { byNumber } from '@shared/domain/orderDraft'
import { holdersOfChef, withVidaredelegering } from '@shared/domain/orderPeople'
import { dayOf, usePeople } from './usePeople'

/** Which points may be passed on by whom, and what stands in the way (KL 7:6). */
function useAllowed(order: Ref<Delegationsordning>, nameOf: (user: string) => string) {
  const punkter = computed(() => {
    const own = order.value.punkter.filter(
      ({ niva, active }) => active && niva === 'forvaltningschef',
    )
    return own.toSorted(byNumber).map(({ nr, arende }) => ({ value: nr, label: `${nr} ${arende}` }))
  })
  const bosses = computed(() =>
    holdersOfChef(order.value, todayNow()).map((id) => ({
      value: id as string,
      label: nameOf(id),
    })),
  )
  const hindrance = computed(() => {
    const words = delegationPeople.passing
    if (order.value.utkast === true) return words.afterAdoption
    if (order.value.vidaredelegation?.tillaten !== true) return words.notAllowed
    if (bosses.value.length === 0) return words.noChef
    return punkter.value.length === 0 ? words.noPunkt : null
  })
  return { punkter, bosses, hindrance }
}

/** Passing on points: who may, which points, and the form of a new one (KL 7:6). */
export function usePassing(order: Ref<Delegationsordning>) {
  const people = usePeople()
  const form = reactive({ punkt: '', fran: '', till: '', beslutad: '', from: '', to: '' })
  const allowed = useAllowed(order, people.nameOf)

  function typed(): Vidaredelegering | null {
    const [fran, till] = [people.userBy(form.fran), people.userBy(form.till)]
    const [beslutad, from] = [dayOf(form.beslutad), dayOf(form.from)]
    if (fran === null || till === null || beslutad === null || from === null) return null
    return { punkt: form.punkt, fran, till, beslutad, from, to: dayOf(form.to) }
  }

  async function add(): Promise<void> {
    const one = typed()
    const changed = one === null ? null : withVidaredelegering(order.value, one)
    if (await people.save(changed)) form.till = ''
  }

  async function end(one: Vidaredelegering): Promise<void> {
    const to = todayNow()
    const vidaredelegeringar = (order.value.vidaredelegeringar ?? []).map((other) =>
      other === one ? { ...one, to } : other,
    )
    await people.put({ ...order.value, vidaredelegeringar })
  }

  return { ...people, ...allowed, form, add, end }
}
