import { defineStore } from 'pinia'
import { Temporal } from 'temporal-polyfill'
import { ref } from 'vue'
import { Instant, IsoDate } from '@shared/domain/primitives'

const zone = 'Europe/Stockholm'
let ahead = 0

/** Milliseconds that the clock runs ahead of the computer's, as main says: 0 but in tests. */
export function setClockOffset(milliseconds: number): void {
  ahead = milliseconds
}

function now(): Temporal.Instant {
  return Temporal.Now.instant().add({ milliseconds: ahead })
}

/** The instant now, in the form events carry. */
export function instantNow(): Instant {
  return Instant.parse(now().toString({ smallestUnit: 'millisecond' }))
}

/** The day in Sweden now. */
export function todayNow(): IsoDate {
  return IsoDate.parse(now().toZonedDateTimeISO(zone).toPlainDate().toString())
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
