import { computed, ref } from 'vue'
import { lawOn } from '@renderer/stores/laws'
import { usePacks } from '@renderer/stores/packs'
import { jamfor as words } from '@renderer/text/sv/jamfor'
import { compareMeasures, countRows, type CompareRow } from '@shared/rules/compare'
import {
  columnOf,
  firstOfEach,
  measureKinds,
  type Column,
  type Kind,
  type Member,
} from '@shared/rules/kinds'
import { kommunName } from '@shared/rules/kommunName'

export type Place = { readonly kind: string | null; readonly members: readonly Member[] | null }

function columnsOf(members: readonly Member[]): Column[] {
  const { all } = usePacks()
  return members.flatMap((member) => columnOf(all, member) ?? [])
}

function rowsOf(kind: Kind, columns: readonly Column[], today: string): CompareRow[] {
  const law = lawOn(today)
  return law === null ? [] : compareMeasures(columns, kind, law, today)
}

/** "Osby, Göteborg och Lekeberg". */
function enumerated(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
}

/** A kind in the list, with how many municipalities have it and how much differs between them. */
export type KindLine = { readonly kind: Kind; readonly meta: string }

/** Every kind of measure, in its groups, with the sum of its comparison. */
export function kindLines(today: string): readonly KindLine[] {
  return measureKinds().kinds.map((kind) => {
    const columns = columnsOf(firstOfEach(kind))
    const { differ } = countRows(rowsOf(kind, columns, today))
    return { kind, meta: words.meta(columns.length, differ) }
  })
}

/** The comparison one is looking at: its columns, its rows, and which of them are shown. */
export function useCompare(place: () => Place, today: () => string) {
  const only = ref<string>('all')
  const kind = computed(() => measureKinds().kinds.find(({ id }) => id === place().kind) ?? null)
  const members = computed(() => place().members ?? (kind.value ? firstOfEach(kind.value) : []))
  const columns = computed(() => columnsOf(members.value))
  const rows = computed(() => (kind.value ? rowsOf(kind.value, columns.value, today()) : []))
  const shown = computed(() =>
    only.value === 'differ' ? rows.value.filter(({ status }) => status === 'differs') : rows.value,
  )
  const places = computed(() => [
    ...new Set(columns.value.map(({ pack }) => kommunName(pack.kommun))),
  ])
  const heading = computed(() =>
    words.heading(kind.value?.name ?? '', places.value.length, columns.value.length),
  )
  const caption = computed(() => words.caption(kind.value?.name ?? '', enumerated(places.value)))
  const sums = computed(() => words.sums(countRows(rows.value)))
  return { only, kind, members, columns, rows, shown, heading, caption, sums }
}
