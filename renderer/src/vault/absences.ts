import type { Franvaro, Settings } from '@shared/domain/kontor'
import type { Result } from './api'
import type { Core, OpenVault } from './core'
import { fail } from './result'
import { keepSettings } from './users'

const ALL: readonly string[] = ['enhetschef', 'administrator']

/**
 * Who is away and who stands in meanwhile, as the office's next settings. Refused: `not-allowed` for a
 * change of another's absence by others than enhetschef and administratör; `invalid`.
 */
export async function saveAbsences(
  core: Core,
  open: OpenVault,
  franvaro: readonly Franvaro[],
): Promise<Result<Settings>> {
  const { settings } = open.state
  if (settings === null) return fail('integrity')
  const changed = difference(settings.franvaro ?? [], franvaro)
  const isOwn = changed.every(({ user }) => user === open.user.id)
  if (!isOwn && !open.user.roller.some((roll) => ALL.includes(roll))) return fail('not-allowed')
  return keepSettings(core, open, { ...settings, franvaro: [...franvaro] })
}

function difference(before: readonly Franvaro[], after: readonly Franvaro[]): readonly Franvaro[] {
  const text = ({ user, from, to, ersattare }: Franvaro) => [user, from, to, ersattare].join(' ')
  const without = (list: readonly Franvaro[], other: readonly Franvaro[]) => {
    const known = new Set(other.map(text))
    return list.filter((one) => !known.has(text(one)))
  }
  return [...without(before, after), ...without(after, before)]
}
