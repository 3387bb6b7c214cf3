import { computed, ref } from 'vue'
import type { Ref } from 'vue'
import { useDelegationDraft } from '@renderer/stores/delegationDraft'
import { useSession } from '@renderer/stores/session'
import { delegationPeople as words } from '@renderer/text/sv/delegationPeople'
import type { Delegationsordning } from '@shared/domain/delegation'
import type { PeopleChanged } from '@shared/domain/orderPeople'
import { IsoDate } from '@shared/domain/primitives'

/** A day as typed, or null where it is none. */
export function dayOf(text: string): IsoDate | null {
  const day = IsoDate.safeParse(text)
  return day.success ? day.data : null
}

/** The office's people for the lists of an order, and saving a change of who holds what. */
export function usePeople() {
  const session = useSession()
  const draft = useDelegationDraft()
  const problem: Ref<string | undefined> = ref(undefined)
  const users = computed(() => session.session?.users ?? [])
  const options = computed(() => [
    { value: '', label: '–' },
    ...users.value
      .filter(({ active }) => active)
      .map(({ id, name }) => ({ value: id as string, label: name })),
  ])

  function nameOf(user: string): string {
    return users.value.find(({ id }) => id === user)?.name ?? ''
  }

  function userBy(id: string) {
    return users.value.find((user) => user.id === id)?.id ?? null
  }

  /** Saves what the domain allows; else the sentence that says why not. Null = something isn't filled in. */
  async function save(changed: PeopleChanged | null): Promise<boolean> {
    if (changed === null) problem.value = words.incomplete
    else problem.value = changed.ok ? undefined : words.peopleProblems[changed.problem]
    return changed?.ok === true && (await draft.change(changed.order))
  }

  async function put(order: Delegationsordning): Promise<void> {
    problem.value = undefined
    await draft.change(order)
  }

  return { options, problem, nameOf, userBy, save, put }
}
