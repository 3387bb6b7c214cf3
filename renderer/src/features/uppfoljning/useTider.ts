import { computed, reactive, ref } from 'vue'
import { instantNow } from '@renderer/stores/clock'
import { desktop } from '@renderer/stores/desktop'
import { useRegister } from '@renderer/stores/register'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { dayOf, holderOf, isShown, unitWatches } from '@renderer/stores/watches'
import { plusDays } from '@renderer/text/dates'
import { errorText } from '@renderer/text/sv/errors'
import { uppfoljning as words } from '@renderer/text/sv/uppfoljning'
import { calendarFile } from '@shared/deadlines/ics'
import { IsoDate } from '@shared/domain/primitives'

/** The unit's watches with the filters of the timeline, and the calendar file of what is shown. */
export function useTider(today: () => IsoDate) {
  const register = useRegister()
  const session = useSession()
  const filter = reactive({ who: '', state: 'alla' })
  const note = ref<string | undefined>(undefined)
  const users = computed(() => session.session?.users ?? [])
  const names = computed(() => new Map<string, string>(users.value.map((u) => [u.id, u.name])))
  const people = computed(() => [
    { value: '', label: words.everyone },
    ...users.value.map(({ id, name }) => ({ value: id as string, label: name })),
  ])
  const states = Object.entries(words.states).map(([value, label]) => ({ value, label }))
  const watches = computed(() =>
    unitWatches(register.rows)
      .filter((watch) => isShown(watch, today()))
      .filter((watch) => filter.who === '' || holderOf(watch) === filter.who)
      .filter((watch) => isIn(filter.state, dayOf(watch), today())),
  )

  async function toCalendar(): Promise<void> {
    const counts = new Map<string, number>()
    for (const watch of watches.value) {
      const day = dayOf(watch)
      if (day >= today()) counts.set(day, (counts.get(day) ?? 0) + 1)
    }
    const days = [...counts].sort().map(([day, count]) => ({ day: IsoDate.parse(day), count }))
    const text = calendarFile(days, { at: instantNow(), name: words.icsName })
    await vault().logAccess({ what: 'export', akt: null, purpose: words.export(words.icsName) })
    const suggestedName = `${words.icsName} ${today()}`
    const bytes = new TextEncoder().encode(text)
    const saved = await desktop().saveFile({ suggestedName, kind: 'ics', bytes })
    if (!saved.ok) note.value = errorText(saved.error.code)
    else note.value = saved.value.saved ? words.saved : words.notSaved
  }

  return { filter, people, states, watches, names, note, toCalendar }
}

function isIn(state: string, day: string, today: string): boolean {
  if (state === 'sena') return day < today
  return state === 'manad' ? day <= plusDays(today, 30) : true
}
