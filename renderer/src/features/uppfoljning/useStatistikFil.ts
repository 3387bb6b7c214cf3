import { ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { desktop } from '@renderer/stores/desktop'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { errorText } from '@renderer/text/sv/errors'
import { statistik as words } from '@renderer/text/sv/statistik'
import { uppfoljning } from '@renderer/text/sv/uppfoljning'
import { namesFor, statistikXlsx } from './statistikFil'
import type { Counted } from '@renderer/stores/statistik'

/** The period's statistics as a file: logged first, saved where the person says. */
export function useStatistikFil(counted: () => Counted | null) {
  const session = useSession()
  const note = ref<string | undefined>(undefined)

  async function save(kind: 'docx' | 'xlsx'): Promise<void> {
    const now = counted()
    const kontor = session.settings?.kontor
    if (now === null || kontor === undefined) return
    const { period } = now.asked
    const bytes =
      kind === 'xlsx'
        ? statistikXlsx(now.period, { enhet: kontor.enhet, period })
        : await vault().statistikDocx({
            ...{ kontor, date: todayNow(), period, statistik: now.period },
            names: namesFor(now.period),
          })
    const suggestedName = words.fileName(period.from, period.to)
    const purpose = uppfoljning.export(suggestedName)
    const logged = await vault().logAccess({ what: 'export', akt: null, purpose })
    if (!logged.ok) return void (note.value = errorText(logged.error.code))
    const done = await desktop().saveFile({ suggestedName, kind, bytes })
    if (!done.ok) note.value = errorText(done.error.code)
    else note.value = done.value.saved ? words.saved : words.notSaved
  }

  return { note, save }
}
