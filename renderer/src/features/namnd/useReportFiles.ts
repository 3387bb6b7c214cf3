import { ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { desktop } from '@renderer/stores/desktop'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { errorText } from '@renderer/text/sv/errors'
import { namnd as words } from '@renderer/text/sv/namnd'
import type { Report } from './useReport'

export type ReportFile = 'offentlig' | 'sekretessbilaga'

/** The two Word files of the report: the public counts, and the secret annex. */
export function useReportFiles(report: Report) {
  const session = useSession()
  const busy = ref(false)

  async function make(which: ReportFile): Promise<string> {
    const { settings } = session
    const period = report.period.value
    if (settings === null || period === null) return words.periodMissing
    const files = await vault().delegationsrapportDocx({
      ...{ kontor: settings.kontor, posts: report.all.value, period, date: todayNow() },
      ...{ sammantrade: null, copies: 1, known: [], explanations: [] },
    })
    await vault().logAccess({ what: 'export', akt: null, purpose: words.files[which] })
    const suggestedName = `${words.files[which]} ${period.from} ${period.to}`
    const saved = await desktop().saveFile({ suggestedName, kind: 'docx', bytes: files[which] })
    if (!saved.ok) return errorText(saved.error.code)
    return saved.value.saved ? words.saved : words.notSaved
  }

  async function save(which: ReportFile): Promise<void> {
    if (busy.value) return
    busy.value = true
    report.note.value = await make(which)
    busy.value = false
  }

  return { busy, save }
}
