import { computed, reactive, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { packToday } from '@renderer/stores/packs'
import { isOpenMeasure, useRaknareStore } from '@renderer/stores/raknare'
import { useSession } from '@renderer/stores/session'
import { raknare as words } from '@renderer/text/sv/raknare'
import { rakneGrund } from '@shared/domain/raknare'
import { emptyRaknare, rowOf } from './raknareForm'
import { useYear } from './useRaknareYear'

/** The measures without needs assessment, and whether the chosen one may be counted today. */
function useMeasures(store: ReturnType<typeof useRaknareStore>) {
  const session = useSession()
  const pack = computed(() => packToday(session.settings?.kontor))
  const rows = computed(() => (pack.value?.insatser ?? []).filter(isOpenMeasure))
  const chosen = ref('')
  const row = computed(() => rows.value.find(({ id }) => id === chosen.value) ?? null)
  const grund = computed(() => {
    if (row.value === null) return null
    const basis = row.value.counter?.basis ?? null
    return rakneGrund({ id: row.value.id, basis }, store.state.value?.undantag ?? [], todayNow())
  })
  return { session, rows, chosen, row, grund }
}

/** The view's state: what is chosen, what is counted, and what the last act said. */
export function useRaknare() {
  const store = useRaknareStore()
  const measures = useMeasures(store)
  const form = reactive(emptyRaknare())
  const note = ref('')
  const year = useYear(store, () =>
    Object.fromEntries(measures.rows.value.map(({ id, name }) => [id, name])),
  )

  async function count(): Promise<void> {
    const { counter, id } = measures.row.value ?? {}
    const row = counter && id ? rowOf(id, counter, form) : null
    if (counter === undefined || row === null) return
    note.value = ''
    const done = await store.run((api) => api.countAnonymous({ basis: counter.basis, row }))
    if (!done) return
    Object.assign(form, emptyRaknare())
    note.value = words.counted
  }

  async function undo(): Promise<void> {
    const id = store.state.value?.last?.id
    if (id === undefined) return
    note.value = (await store.run((api) => api.undoCount(id))) ? words.undone : ''
  }

  async function save(): Promise<void> {
    note.value = await year.save()
  }

  return { ...measures, store, form, note, year, count, undo, save }
}

export type RaknareView = ReturnType<typeof useRaknare>
