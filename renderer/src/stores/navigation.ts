import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { AktId, DraftId } from '@shared/domain/primitives'
import type { Member } from '@shared/rules/kinds'
import type { Facts } from '@shared/rules/facts'

export type AktTab =
  | 'log'
  | 'utredning'
  | 'beslut'
  | 'genomforande'
  | 'uppfoljning'
  | 'handlingar'
  | 'personer'
  | 'samtycken'
export type SettingsTab =
  | 'kontor'
  | 'anvandare'
  | 'delegation'
  | 'sammantraden'
  | 'franvaro'
  | 'undantag'
  | 'backup'
  | 'atkomst'
  | 'losenfras'
  | 'gallring'
  | 'fraser'
  | 'inforande'

export type DelegationTab =
  'punkter' | 'innehav' | 'vidare' | 'giltighet' | 'ordningar' | 'jamfor' | 'import'

/** Every view of the window. No URLs: a view is a value, so nothing about a person is in an address. */
export type View =
  | { readonly name: 'idag' }
  | { readonly name: 'arenden' }
  | { readonly name: 'nytt' }
  | { readonly name: 'akt'; readonly akt: AktId; readonly tab: AktTab }
  | { readonly name: 'guide'; readonly akt: AktId; readonly draft: DraftId | null }
  | { readonly name: 'beslut' }
  | { readonly name: 'raknare' }
  | { readonly name: 'namnd' }
  /** Without `pack`, the measure is looked for in the office's own pack. */
  | { readonly name: 'riktlinjer'; readonly insats: string | null; readonly pack?: string }
  /** Measures of one kind side by side; `members` null = the first of each municipality. */
  | {
      readonly name: 'jamfor'
      readonly kind: string | null
      readonly members: readonly Member[] | null
    }
  /** `id` = the own pack of a draft, or a version's place in the office's log. */
  | {
      readonly name: 'egetPaket'
      readonly show: 'lista' | 'utkast' | 'version'
      readonly id: string | null
    }
  /** `order` null = the draft being worked on, else the order in force. */
  | { readonly name: 'delegation'; readonly order: string | null; readonly tab: DelegationTab }
  /** A case to try: facts of a case, or none; `order` null = the one in force on the decision's day. */
  | { readonly name: 'prova'; readonly facts: Facts | null; readonly order: string | null }
  | { readonly name: 'uppfoljning' }
  | { readonly name: 'installningar'; readonly tab: SettingsTab }

export type ViewName = View['name']

const longest = 100

/** Where one is, and the way back. Going somewhere new forgets what was forward. */
export const useNavigation = defineStore('navigation', () => {
  const history = shallowRef<readonly View[]>([{ name: 'idag' }])
  const index = ref(0)
  const current = computed<View>(() => history.value[index.value] ?? { name: 'idag' })
  const canGoBack = computed(() => index.value > 0)
  const canGoForward = computed(() => index.value < history.value.length - 1)

  function go(view: View): void {
    const kept = history.value.slice(0, index.value + 1).slice(-longest)
    history.value = [...kept, view]
    index.value = kept.length
  }

  /** Another part of the same place: the step back still leads out of it. */
  function replace(view: View): void {
    history.value = history.value.map((old, place) => (place === index.value ? view : old))
  }

  function back(): void {
    if (canGoBack.value) index.value -= 1
  }

  function forward(): void {
    if (canGoForward.value) index.value += 1
  }

  function start(view: View): void {
    history.value = [view]
    index.value = 0
  }

  return { current, canGoBack, canGoForward, go, replace, back, forward, start }
})
