import type { View, ViewName } from '@renderer/stores/navigation'
import { shell } from '@renderer/text/sv/shell'
import type { IconName } from '@renderer/ui/icons'

/** One line of the rail. */
export type Workspace = {
  readonly name: ViewName
  readonly label: string
  readonly icon: IconName
  readonly view: View
}

const all: readonly (Workspace & {
  readonly needs: 'unit' | 'report' | 'counter' | 'followUp' | 'none'
})[] = [
  { name: 'idag', label: shell.views.idag, icon: 'idag', view: { name: 'idag' }, needs: 'unit' },
  {
    name: 'arenden',
    label: shell.views.arenden,
    icon: 'arenden',
    view: { name: 'arenden' },
    needs: 'unit',
  },
  {
    name: 'beslut',
    label: shell.views.beslut,
    icon: 'beslut',
    view: { name: 'beslut' },
    needs: 'unit',
  },
  {
    name: 'raknare',
    label: shell.views.raknare,
    icon: 'raknare',
    view: { name: 'raknare' },
    needs: 'counter',
  },
  {
    name: 'namnd',
    label: shell.views.namnd,
    icon: 'namnd',
    view: { name: 'namnd' },
    needs: 'report',
  },
  {
    name: 'riktlinjer',
    label: shell.views.riktlinjer,
    icon: 'riktlinjer',
    view: { name: 'riktlinjer', insats: null },
    needs: 'none',
  },
  {
    name: 'uppfoljning',
    label: shell.views.uppfoljning,
    icon: 'uppfoljning',
    view: { name: 'uppfoljning' },
    needs: 'followUp',
  },
  {
    name: 'installningar',
    label: shell.views.installningar,
    icon: 'installningar',
    view: { name: 'installningar', tab: 'kontor' },
    needs: 'none',
  },
]

/**
 * The workspaces that this person's keys open: the nämndsekreterare sees no akter at all. The counter is
 * there for those who hold cases, in an office whose guidelines have measures to count. Follow-up over
 * cases is the chief's and the administrator's (SoLPuF 12 § 10).
 */
export function workspacesFor(
  opens: { readonly unit: boolean; readonly report: boolean; readonly followUp?: boolean },
  counts = false,
): readonly Workspace[] {
  const followUp = opens.unit && opens.followUp === true
  const has = { ...opens, followUp, none: true, counter: opens.unit && counts }
  return all.filter((space) => has[space.needs])
}
