import type { Settings } from '@shared/domain/kontor'
import type { UserId } from '@shared/domain/primitives'

/** Those whose watches a person sees as substitute on a day. */
export function standsInFor(settings: Settings, me: UserId, today: string): readonly UserId[] {
  return (settings.franvaro ?? [])
    .filter(({ ersattare, from, to }) => ersattare === me && from <= today && today <= to)
    .map(({ user }) => user)
}
