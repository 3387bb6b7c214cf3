import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Delegationsordning } from '@shared/domain/delegation'
import { draftOf, withDraft, withoutDraft } from '@shared/domain/orderDraft'
import type { IsoDate } from '@shared/domain/primitives'
import { useDelegation } from './delegation'
import { vault } from './vault'

const longestUndo = 100

/** Work on drafts: each edit is saved at once, and can be taken back until the window is locked. */
export const useDelegationDraft = defineStore('delegation-draft', () => {
  const store = useDelegation()
  const past = shallowRef<readonly Delegationsordning[]>([])
  const canUndo = computed(() => past.value.length > 0)

  const put = (order: Delegationsordning) => store.saveAll((all) => withDraft(all, order))

  /** One edit of an order, from what it was. Only an edit of a draft can be undone. */
  async function change(order: Delegationsordning): Promise<boolean> {
    const before = store.orders.find(({ id }) => id === order.id)
    const done = await put(order)
    if (done && before?.utkast === true) past.value = [...past.value, before].slice(-longestUndo)
    return done
  }

  async function undo(): Promise<void> {
    const before = past.value.at(-1)
    past.value = past.value.slice(0, -1)
    const now = store.orders.find(({ id }) => id === before?.id)
    if (before !== undefined && now?.utkast === true) await put(before)
  }

  /** A new draft from an order; its id, or null where it couldn't be saved. */
  async function create(from: Delegationsordning, validFrom: IsoDate): Promise<string | null> {
    const draft = draftOf(from, { id: await vault().newId(), validFrom })
    return (await put(draft)) ? draft.id : null
  }

  async function discard(id: string): Promise<boolean> {
    past.value = past.value.filter((order) => order.id !== id)
    return store.saveAll((all) => withoutDraft(all, id))
  }

  return { canUndo, change, undo, create, discard }
})
