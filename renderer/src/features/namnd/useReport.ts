import { computed, reactive, ref, shallowRef } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { vault } from '@renderer/stores/vault'
import { plusDays } from '@renderer/text/dates'
import { errorText } from '@renderer/text/sv/errors'
import { namnd as words } from '@renderer/text/sv/namnd'
import { IsoDate } from '@shared/domain/primitives'
import type { RapportPost } from '@shared/domain/register'
import { byPunkt, seriesOf } from './series'

const usualDays = 35
/** Every row there is: those before the period prove that the series are whole. */
const first = IsoDate.parse('2000-01-01')

/** The period's decisions, and earlier ones that no meeting has been told of yet. */
function shownPosts(posts: readonly RapportPost[], from: string): readonly RapportPost[] {
  return posts.filter(({ rad, anmald }) => rad.beslutsdatum >= from || anmald === null)
}

/** A period's decisions as the report key opens them, what is complete, and marking them anmälda. */
export function useReport() {
  const today = todayNow()
  const form = reactive({ from: plusDays(today, -usualDays), to: today as string })
  const all = shallowRef<readonly RapportPost[]>([])
  const posts = shallowRef<readonly RapportPost[] | null>(null)
  const error = ref<string | undefined>(undefined)
  const note = ref('')
  const open = computed(() => (posts.value ?? []).filter(({ anmald }) => anmald === null))
  const series = computed(() => seriesOf(all.value))
  const groups = computed(() => byPunkt(posts.value ?? []))
  const period = computed(() => {
    const [from, to] = [IsoDate.safeParse(form.from), IsoDate.safeParse(form.to)]
    return from.success && to.success ? { from: from.data, to: to.data } : null
  })

  async function load(): Promise<void> {
    if (period.value === null) return
    const { from, to } = period.value
    const found = await vault().listRapport({ from: first, to })
    error.value = found.ok ? undefined : errorText(found.error.code)
    all.value = found.ok ? found.value : []
    posts.value = found.ok ? shownPosts(found.value, from) : null
  }

  /** Marks what isn't anmält yet; a decision is anmält once only. True when it is on disk. */
  async function mark(sammantrade: string, paragraf: string): Promise<boolean> {
    const date = IsoDate.safeParse(sammantrade)
    if (!date.success || !/^\d{1,4}$/.test(paragraf.trim())) {
      error.value = words.paragrafInvalid
      return false
    }
    const beslut = open.value.map(({ rad }) => rad.beslut)
    const input = { beslut, sammantrade: date.data, paragraf: paragraf.trim() }
    const done = await vault().markAnmalda(input)
    error.value = done.ok ? undefined : errorText(done.error.code)
    if (done.ok) note.value = words.marked(done.value)
    if (done.ok) await load()
    return done.ok
  }

  return { form, period, all, posts, open, series, groups, error, note, load, mark }
}

export type Report = ReturnType<typeof useReport>
