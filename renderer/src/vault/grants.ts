import type { Roll } from '@shared/domain/kontor'
import type { KeyKind } from './keyKinds'

/**
 * Which of the office's keys a role holds (security.md §2.2). The unit key opens akter and goes only to
 * those who work with them. An administrator hands out the report and audit keys and must therefore
 * hold them; the unit key only where they are handläggare or enhetschef too.
 */
const ROLE_KEYS: Readonly<Record<Roll, readonly KeyKind[]>> = {
  handlaggare: ['unit'],
  enhetschef: ['unit', 'audit'],
  namndsekreterare: ['report'],
  administrator: ['report', 'audit'],
}

/** The kinds of key that a user with these roles is given; the office key always. */
export function grantsOf(roller: readonly Roll[]): ReadonlySet<KeyKind> {
  return new Set(['office', ...roller.flatMap((roll) => ROLE_KEYS[roll])])
}
