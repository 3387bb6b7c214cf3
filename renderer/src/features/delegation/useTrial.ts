import { computed, reactive, watch } from 'vue'
import { useClock } from '@renderer/stores/clock'
import { usePacks } from '@renderer/stores/packs'
import { useSimulation } from '@renderer/stores/simulate'
import { plusDays } from '@renderer/text/dates'
import { simulering as words } from '@renderer/text/sv/granskning'
import { gransText, orderWithLimit } from '@shared/decision/limit'
import type { Delegationsordning } from '@shared/domain/delegation'
import { IsoDate } from '@shared/domain/primitives'
import { limitOptions, limitPoints, readLimit, trialOptions } from './useLimits'

type Orders = {
  readonly order: () => Delegationsordning
  readonly inForce: () => Delegationsordning | null
}

/** What is changed: the draft as it stands, or one point's limit, chosen among those there are. */
function useChange({ order, inForce }: Orders) {
  const packs = usePacks()
  const form = reactive({ what: '', limit: '' })
  const pack = computed(() => packs.newest(order().packId))
  const points = computed(() => (pack.value === null ? [] : limitPoints(order(), pack.value)))
  const mayTryDraft = computed(() => order().utkast === true && inForce() !== null)
  const options = computed(() => trialOptions(points.value, mayTryDraft.value))
  const point = computed(() => points.value.find(({ nr }) => nr === form.what) ?? null)
  const limits = computed(() => (point.value === null ? [] : limitOptions(point.value)))

  function chooseFirst(): void {
    const known = options.value.some(({ value }) => value === form.what)
    if (!known) form.what = options.value[0]?.value ?? ''
  }
  watch(options, chooseFirst, { immediate: true })
  watch(
    point,
    (now) => {
      form.limit = now === null ? '' : String(now.value)
    },
    { immediate: true },
  )

  /** The two orders to compare; null where there is nothing to compare with. */
  function orders(): { base: Delegationsordning; trial: Delegationsordning } | null {
    const [now, standing, held] = [order(), inForce(), pack.value]
    if (point.value === null || held === null) {
      return standing === null ? null : { base: standing, trial: now }
    }
    const change = { nr: point.value.nr, grans: readLimit(point.value, form.limit) }
    return { base: now, trial: orderWithLimit(now, held, change) }
  }

  return { form, options, point, limits, orders }
}

/** One trial on the screen: what is changed, over which decisions, and the run of it. */
export function useTrial(given: Orders) {
  const { today } = useClock()
  const { result, progress, code, run, stop } = useSimulation()
  const { form: change, options, point, limits, orders } = useChange(given)
  const period = reactive({ from: plusDays(today, -365), to: today as string })

  /** The words of what is compared, for legend and head. */
  const names = computed(() => {
    const now = point.value
    if (now === null) return { before: words.nowOrder, after: words.trialOrder }
    return { before: gransText(now.value), after: gransText(readLimit(now, change.limit)) }
  })

  async function start(): Promise<void> {
    const [from, to] = [IsoDate.safeParse(period.from), IsoDate.safeParse(period.to)]
    const asked = orders()
    if (asked === null || !from.success || !to.success) return
    await run({ ...asked, period: { from: from.data, to: to.data } })
  }

  watch([() => ({ ...change }), () => ({ ...period })], () => {
    result.value = null
  })
  return { change, period, options, point, limits, names, result, progress, code, start, stop }
}
