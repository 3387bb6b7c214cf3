import { computed, reactive, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { packToday } from '@renderer/stores/packs'
import { useRaknareStore } from '@renderer/stores/raknare'
import { undantag as words } from '@renderer/text/sv/raknare'
import type { Settings } from '@shared/domain/kontor'
import { IsoDate } from '@shared/domain/primitives'

const nothing = { sammantrade: '', paragraf: '', from: '', insatser: [] as string[] }

/** The form of a decision under SoL 14:5, for the measures that need one. */
export function useUndantag({ kontor }: Settings) {
  const store = useRaknareStore()
  const form = reactive({ ...nothing })
  const error = ref('')
  const rows = packToday(kontor)?.insatser ?? []
  const measures = computed(() => rows.filter(({ counter }) => counter?.basis === '14:5'))

  function nameOf(id: string): string {
    return rows.find((row) => row.id === id)?.name ?? id
  }

  async function add(): Promise<void> {
    const sammantrade = IsoDate.safeParse(form.sammantrade)
    const from = IsoDate.safeParse(form.from)
    const paragraf = form.paragraf.trim()
    const whole = /^\d{1,4}$/.test(paragraf) && form.insatser.length > 0
    error.value = whole && sammantrade.success && from.success ? '' : words.invalid
    if (!sammantrade.success || !from.success || !whole) return
    const decided = { sammantrade: sammantrade.data, from: from.data, paragraf }
    const insatser = [...form.insatser]
    const done = await store.run((api) => api.registerUndantag({ ...decided, insatser }))
    if (done) Object.assign(form, { ...nothing, insatser: [] })
  }

  async function end(id: string): Promise<void> {
    await store.run((api) => api.endUndantag({ id, to: todayNow() }))
  }

  return { store, form, error, measures, nameOf, add, end }
}
