import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useAkt } from '@renderer/stores/akt'
import { useDelegation } from '@renderer/stores/delegation'
import { useNavigation } from '@renderer/stores/navigation'
import type { View } from '@renderer/stores/navigation'
import { delegation } from '@renderer/text/sv/delegation'
import { shell } from '@renderer/text/sv/shell'
import { measureKinds } from '@shared/rules/kinds'

/** One step of the path; the last has no view to go to. */
export type Crumb = { readonly label: string; readonly view: View | null }

function jamforCrumbs(kind: string | null): readonly Crumb[] {
  const home: Crumb = { label: shell.views.riktlinjer, view: { name: 'riktlinjer', insats: null } }
  const found = measureKinds().kinds.find(({ id }) => id === kind)
  if (!found) return [home, { label: shell.views.jamfor, view: null }]
  const all: Crumb = {
    label: shell.views.jamfor,
    view: { name: 'jamfor', kind: null, members: null },
  }
  return [home, all, { label: found.name, view: null }]
}

/** The way to a case that is tried: through the order it is tried under. */
function provaCrumbs(order: string | null): readonly Crumb[] {
  return [
    { label: shell.views.riktlinjer, view: { name: 'riktlinjer', insats: null } },
    { label: shell.views.delegation, view: { name: 'delegation', order, tab: 'punkter' } },
    { label: shell.views.prova, view: null },
  ]
}

/** The path to where one is, from the view and the names of what it shows. */
export function crumbsOf(
  view: View,
  { arendenummer, ordning }: { readonly arendenummer: string; readonly ordning: string },
): readonly Crumb[] {
  const list: Crumb = { label: shell.views.arenden, view: { name: 'arenden' } }
  switch (view.name) {
    case 'akt':
      return [list, { label: arendenummer, view: null }]
    case 'guide':
      return [
        list,
        { label: arendenummer, view: { name: 'akt', akt: view.akt, tab: 'log' } },
        { label: shell.guide, view: null },
      ]
    case 'delegation':
      return [
        { label: shell.views.riktlinjer, view: { name: 'riktlinjer', insats: null } },
        {
          label: shell.views.delegation,
          view: { name: 'delegation', order: null, tab: 'ordningar' },
        },
        { label: ordning, view: null },
      ]
    case 'jamfor':
      return jamforCrumbs(view.kind)
    case 'egetPaket':
      return ownPackCrumbs(view.show)
    case 'prova':
      return provaCrumbs(view.order)
    case 'nytt':
      return [list, { label: shell.nytt, view: null }]
    default:
      return [{ label: shell.views[view.name], view: null }]
  }
}

function ownPackCrumbs(show: Extract<View, { name: 'egetPaket' }>['show']): readonly Crumb[] {
  const first: Crumb = {
    label: shell.views.riktlinjer,
    view: { name: 'riktlinjer', insats: null },
  }
  const own: View = { name: 'egetPaket', show: 'lista', id: null }
  const here = { lista: null, utkast: delegation.draft, version: shell.version }[show]
  if (here === null) return [first, { label: shell.views.egetPaket, view: null }]
  return [first, { label: shell.views.egetPaket, view: own }, { label: here, view: null }]
}

/** The path for the top bar. */
export function useCrumbs(): ComputedRef<readonly Crumb[]> {
  const nav = useNavigation()
  const akt = useAkt()
  const orders = useDelegation()
  return computed(() => {
    const view = nav.current
    const order = view.name === 'delegation' ? orders.shown(view.order) : null
    return crumbsOf(view, {
      arendenummer: akt.open?.state.arendenummer ?? '',
      ordning: order?.utkast === true ? delegation.draft : delegation.order,
    })
  })
}
