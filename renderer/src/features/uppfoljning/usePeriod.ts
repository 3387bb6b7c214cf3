import { computed, reactive } from 'vue'
import { statistik as words } from '@renderer/text/sv/statistik'
import { comparedWith, periodsTo } from '@shared/deadlines/period'
import type { Dagar, Periodsort } from '@shared/deadlines/period'
import { IsoDate } from '@shared/domain/primitives'

const SORTS = ['kvartal', 'halvar', 'ar'] as const satisfies readonly Periodsort[]
/** How far back one can choose: the years that closed akter are kept (SoL 16:1). */
const COUNTS: Readonly<Record<Periodsort, number>> = { kvartal: 20, halvar: 10, ar: 6 }

/** The period that is looked at: a quarter, a half-year, a year or own days; null while the days aren't two. */
export function usePeriod(today: () => IsoDate) {
  const form = reactive({ sort: 'ar', ...chosenFirst(today()) })
  const sorts = Object.entries(words.sorts).map(([value, label]) => ({ value, label }))
  const sort = computed(() => SORTS.find((one) => one === form.sort) ?? null)
  const periods = computed(() => (sort.value === null ? [] : listOf(sort.value, today())))
  const options = computed(() => periods.value.map(({ value, label }) => ({ value, label })))
  const found = computed(
    () => periods.value.find(({ value }) => value === form.chosen) ?? periods.value[0] ?? null,
  )
  const period = computed<Dagar | null>(() =>
    sort.value === null ? own(form.from, form.to) : (found.value?.days ?? null),
  )
  /** The one chosen among those of its sort; the newest until another is. */
  const chosen = computed({
    get: () => found.value?.value ?? '',
    set: (value: string) => (form.chosen = value),
  })
  const fore = computed(() => period.value && comparedWith(period.value, today()))
  return { form, sorts, options, chosen, period, fore }
}

function chosenFirst(today: IsoDate) {
  return { chosen: '', from: `${today.slice(0, 4)}-01-01`, to: today as string }
}

function listOf(sort: Periodsort, today: IsoDate) {
  return periodsTo(sort, today, COUNTS[sort]).map((days) => ({
    ...{ value: days.from as string, label: words.periodName(sort, days.from), days },
  }))
}

function own(from: string, to: string): Dagar | null {
  const [first, last] = [IsoDate.safeParse(from), IsoDate.safeParse(to)]
  if (!first.success || !last.success || first.data > last.data) return null
  return { from: first.data, to: last.data }
}
