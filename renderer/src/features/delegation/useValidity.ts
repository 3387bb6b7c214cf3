import { computed, reactive, ref } from 'vue'
import type { Ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { useDelegation } from '@renderer/stores/delegation'
import { useDelegationDraft } from '@renderer/stores/delegationDraft'
import { delegationPeople as words } from '@renderer/text/sv/delegationPeople'
import type { Delegationsordning } from '@shared/domain/delegation'
import { adoptedBefore, orderAdopted } from '@shared/domain/orderAdopt'
import { dayOf } from './usePeople'

/** When an order holds and how far it reaches, as the draft says. */
function useReach(order: Ref<Delegationsordning>) {
  const draft = useDelegationDraft()
  const { validFrom: start, baraTilldelade, vidaredelegation } = order.value
  const form = reactive({
    from: start as string,
    reach: baraTilldelade !== false,
    allow: vidaredelegation?.tillaten === true,
  })
  const saved = ref(false)

  async function save(): Promise<boolean> {
    const validFrom = dayOf(form.from)
    if (validFrom === null) return false
    const passing = { tillaten: form.allow, beslut: null }
    const reach = { validFrom, baraTilldelade: form.reach, vidaredelegation: passing }
    saved.value = await draft.change({ ...order.value, ...reach })
    return saved.value
  }

  return { form, saved, save }
}

/** The draft's own answers, and the nämnd's decision that puts it in force. */
export function useValidity(order: Ref<Delegationsordning>) {
  const store = useDelegation()
  const { form, saved, save } = useReach(order)
  const adoption = reactive({ date: '', paragraf: '' })
  const problem = ref<string | undefined>(undefined)
  const isDraft = computed(() => order.value.utkast === true)

  /** Registers the decision; true when it is saved, else the sentence that says why not. */
  async function register(): Promise<boolean> {
    const date = dayOf(adoption.date)
    problem.value = date === null ? words.validity.dateMissing : undefined
    if (date === null || (isDraft.value && !(await save()))) return false
    const beslut = { date, paragraf: adoption.paragraf.normalize('NFC').trim() }
    const put = isDraft.value ? orderAdopted : adoptedBefore
    const done = put(store.all, order.value.id, { beslut, today: todayNow() })
    problem.value = done.ok ? undefined : words.adoptProblems[done.problem]
    return done.ok && (await store.saveAll(() => done.orders))
  }

  return { form, adoption, saved, problem, isDraft, save, register }
}
