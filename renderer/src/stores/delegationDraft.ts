import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { firstOrder } from '@shared/decision/firstOrder'
import type { Delegationsordning } from '@shared/domain/delegation'
import { draftOf, withDraft, withoutDraft } from '@shared/domain/orderDraft'
import type { IsoDate } from '@shared/domain/primitives'
import { useClock } from './clock'
import { useDelegation } from './delegation'
import { usePacks } from './packs'
import { useSession } from './session'
import { vault } from './vault'

const longestUndo = 100

/** What a file brings into a new draft. */
type Given = Pick<Delegationsordning, 'punkter' | 'baraTilldelade' | 'vidaredelegation'>

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

  /**
   * A new draft from the order in force, or where there is none from what the guidelines say; its id, or
   * null where it couldn't be saved.
   */
  async function create(validFrom: IsoDate): Promise<string | null> {
    const draft = await fresh(validFrom)
    return draft !== null && (await put(draft)) ? draft.id : null
  }

  async function fresh(validFrom: IsoDate): Promise<Delegationsordning | null> {
    const meta = { id: await vault().newId(), validFrom }
    const pack = usePacks().newest(useSession().settings?.kontor.packId ?? '')
    const from = store.inForce ?? (pack === null ? null : firstOrder(pack, meta))
    return from === null ? null : draftOf(from, meta)
  }

  /** A new draft with these points, and this reach, in place of what it would start with. */
  async function createFrom(given: Given): Promise<string | null> {
    const draft = await fresh(useClock().today)
    const whole = draft && { ...draft, ...given }
    return whole && (await put(whole)) ? whole.id : null
  }

  async function discard(id: string): Promise<boolean> {
    past.value = past.value.filter((order) => order.id !== id)
    return store.saveAll((all) => withoutDraft(all, id))
  }

  return { canUndo, change, undo, create, createFrom, discard }
})
