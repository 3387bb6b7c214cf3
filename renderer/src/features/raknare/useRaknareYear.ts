import { computed, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { desktop } from '@renderer/stores/desktop'
import { raknareDocx } from '@renderer/stores/raknare'
import type { NameTables, useRaknareStore } from '@renderer/stores/raknare'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { errorText } from '@renderer/text/sv/errors'
import { raknare as words } from '@renderer/text/sv/raknare'
import { raknareYear } from '@shared/documents/raknareRapport'
import type { RaknadCell } from '@shared/domain/raknare'

function shownOf(cells: readonly RaknadCell[], year: number, names: NameTables) {
  const name = (table: Readonly<Record<string, string>>) => (value: string) => table[value] ?? value
  const { insats, aldersgrupp, kon, orsak } = names
  return raknareYear({
    ...{ year, cells },
    names: {
      ...{ insats: name(insats), aldersgrupp: name(aldersgrupp) },
      ...{ kon: name(kon), orsak: name(orsak) },
    },
  })
}

/** The year's counts, and the same as a Word file; `insatser` names the measures by id. */
export function useYear(
  store: ReturnType<typeof useRaknareStore>,
  insatser: () => Record<string, string>,
) {
  const session = useSession()
  const thisYear = Number(todayNow().slice(0, 4))
  const year = ref(String(thisYear))
  const cells = computed(() => store.state.value?.cells ?? [])
  const years = computed(() =>
    [...new Set([thisYear, ...cells.value.map((cell) => cell.year)])].sort((a, b) => b - a),
  )
  const names = computed(() => ({
    insats: insatser(),
    aldersgrupp: words.aldersgrupper,
    kon: words.konNames,
    orsak: words.orsaker,
  }))
  const shown = computed(() => shownOf(cells.value, Number(year.value), names.value))

  /** What came of it, in words. */
  async function save(): Promise<string> {
    const { settings } = session
    if (settings === null) return ''
    const title = words.fileName(Number(year.value))
    const bytes = await raknareDocx({
      ...{ kontor: settings.kontor, year: Number(year.value), date: todayNow() },
      ...{ cells: cells.value, names: names.value },
    })
    await vault().logAccess({ what: 'export', akt: null, purpose: title })
    const saved = await desktop().saveFile({ suggestedName: title, kind: 'docx', bytes })
    if (!saved.ok) return errorText(saved.error.code)
    return saved.value.saved ? words.saved : words.notSaved
  }

  return { year, years, shown, save }
}
