import type { GallringRad } from '@renderer/stores/vaultTypes'
import { longDate } from '@renderer/text/dates'
import { gallring as words } from '@renderer/text/sv/gallring'

/** What can be done with a closed akt today. `late` = the last day has gone. */
export type GallringLage = 'proposed' | 'due' | 'late' | 'waiting' | 'kept'

/** Where a closed akt stands on `today`. */
export function lageOf({ svar, foreslagenAv }: GallringRad, today: string): GallringLage {
  if (svar.kind === 'pagar' || svar.kind === 'bevaras') return 'kept'
  if (foreslagenAv !== null) return 'proposed'
  if (svar.tidigast > today) return 'waiting'
  return svar.senast < today ? 'late' : 'due'
}

/** What the law says of it, in one sentence. */
export function lawText({ svar }: GallringRad): string {
  switch (svar.kind) {
    case 'pagar':
      return ''
    case 'bevaras':
      return svar.till === null
        ? words.skal[svar.skal]
        : words.keptUntil(words.skal[svar.skal], longDate(svar.till))
    case 'bedom':
      return words.ask(longDate(svar.tidigast), longDate(svar.senast))
    case 'gallras':
      return words.from(longDate(svar.tidigast), longDate(svar.senast))
  }
}
