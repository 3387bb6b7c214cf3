import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useAkt } from '@renderer/stores/akt'
import { useNavigation } from '@renderer/stores/navigation'
import type { View } from '@renderer/stores/navigation'
import { shell } from '@renderer/text/sv/shell'

/** One step of the path; the last has no view to go to. */
export type Crumb = { readonly label: string; readonly view: View | null }

/** The path to where one is, from the view alone. */
export function crumbsOf(view: View, arendenummer: string): readonly Crumb[] {
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
    case 'nytt':
      return [list, { label: shell.nytt, view: null }]
    default:
      return [{ label: shell.views[view.name], view: null }]
  }
}

/** The path for the top bar. */
export function useCrumbs(): ComputedRef<readonly Crumb[]> {
  const nav = useNavigation()
  const akt = useAkt()
  return computed(() => crumbsOf(nav.current, akt.open?.state.arendenummer ?? ''))
}
