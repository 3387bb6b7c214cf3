import { computed, ref } from 'vue'
import { usePacks } from '@renderer/stores/packs'
import { useSession } from '@renderer/stores/session'
import { riktlinjer as words } from '@renderer/text/sv/riktlinjer'
import type { Option } from '@renderer/ui/option'
import type { Column } from '@shared/rules/kinds'
import { kommunName } from '@shared/rules/kommunName'
import { measureSearch, type MeasureSearch } from '@shared/rules/measureSearch'
import type { Pack } from '@shared/rules/schemaPack'

export type MeasureGroup = { readonly title: string; readonly columns: readonly Column[] }

const everywhere = ''

/** The packs with the office's own first, so that the list begins where one works. */
function ownFirst(all: readonly Pack[], own: string | undefined): Pack[] {
  return [...all].sort((a, b) => Number(b.id === own) - Number(a.id === own))
}

/** Neighbours of the same heading, in the order they come. */
function grouped(columns: readonly Column[], titleOf: (column: Column) => string): MeasureGroup[] {
  const titles = [...new Set(columns.map(titleOf))]
  return titles.map((title) => ({
    title,
    columns: columns.filter((column) => titleOf(column) === title),
  }))
}

/** Every measure of every pack, what is looked for among them, and the list that is left. */
export function useMeasures() {
  const session = useSession()
  const packs = ownFirst(usePacks().all, session.settings?.kontor.packId)
  const all = packs.flatMap((pack) => pack.insatser.map((row): Column => ({ pack, row })))
  const term = ref('')
  const place = ref(everywhere)
  const places: readonly Option[] = [
    { value: everywhere, label: words.everywhere },
    ...packs.map(({ id, kommun }) => ({ value: id, label: kommunName(kommun) })),
  ]
  let search: MeasureSearch | null = null

  function found(text: string): readonly Column[] {
    search ??= measureSearch(all)
    return search(text)
  }

  const groups = computed<readonly MeasureGroup[]>(() => {
    const text = term.value.trim()
    const wide = text === '' ? all : found(text)
    const shown = wide.filter(({ pack }) => place.value === everywhere || pack.id === place.value)
    if (text !== '') return [{ title: words.hits(shown.length), columns: shown }]
    return grouped(
      shown,
      ({ pack, row }) => `${kommunName(pack.kommun)}: ${row.group.replaceAll(' > ', ', ')}`,
    )
  })
  const rows = computed(() => groups.value.flatMap(({ columns }) => columns))
  return { term, place, places, groups, rows }
}
