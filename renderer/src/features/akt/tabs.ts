import type { AktTab } from '@renderer/stores/navigation'
import { akt as words } from '@renderer/text/sv/akt'
import type { AktState } from '@shared/domain/akt'

type Tab = { readonly id: AktTab; readonly label: string; readonly count?: number }

/** The parts of an akt with how much is in each, where that is worth knowing beforehand. */
export function tabsOf(state: AktState | null): readonly Tab[] {
  const label = (id: AktTab): Tab => ({ id, label: words.tabs[id] })
  if (state === null) return []
  const { beslut, dokument, inkommet, underlag } = state
  return [
    label('log'),
    label('utredning'),
    { ...label('beslut'), count: beslut.length },
    label('genomforande'),
    { ...label('handlingar'), count: dokument.length + inkommet.handlingar.length },
    { ...label('personer'), count: underlag.foretradare.length },
    { ...label('samtycken'), count: underlag.samtycken.length },
  ]
}
