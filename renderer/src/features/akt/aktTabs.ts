import type { AktTab } from '@renderer/stores/navigation'
import { akt } from '@renderer/text/sv/akt'
import type { TabItem } from '@renderer/ui/UiTabs.vue'
import type { AktState } from '@shared/domain/akt'

/** How much there is in a part; null = the part shows no number. */
const COUNTS: Readonly<Record<AktTab, ((state: AktState) => number) | null>> = {
  log: null,
  utredning: null,
  beslut: ({ beslut }) => beslut.length,
  genomforande: null,
  uppfoljning: ({ uppfoljning }) => uppfoljning.length,
  handlingar: ({ dokument, inkommet }) => dokument.length + inkommet.handlingar.length,
  personer: ({ underlag }) => underlag.foretradare.length,
  samtycken: ({ underlag }) => underlag.samtycken.length,
}

/** The parts of an akt, each with how much there is in it; null = the akt isn't open yet. */
export function tabsOf(state: AktState | null): TabItem[] {
  return (Object.keys(COUNTS) as AktTab[]).map((id) => {
    const count = COUNTS[id]
    const item = { id, label: akt.tabs[id] }
    return count === null ? item : { ...item, count: state === null ? 0 : count(state) }
  })
}
