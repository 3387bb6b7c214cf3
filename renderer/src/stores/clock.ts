import { defineStore } from 'pinia'
import { Temporal } from 'temporal-polyfill'
import { ref } from 'vue'
import { Instant, IsoDate } from '@shared/domain/primitives'

const zone = 'Europe/Stockholm'

/** The instant now, in the form events carry. */
export function instantNow(): Instant {
  return Instant.parse(Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }))
}

/** The day in Sweden now. */
export function todayNow(): IsoDate {
  return IsoDate.parse(Temporal.Now.plainDateISO(zone).toString())
}

/** The day the screens count from; asked anew every minute so that midnight is noticed. */
export const useClock = defineStore('clock', () => {
  const today = ref<IsoDate>(todayNow())

  function tick(): void {
    const day = todayNow()
    if (day !== today.value) today.value = day
  }

  return { today, tick }
})
