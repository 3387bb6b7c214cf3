import { guide } from '@renderer/text/sv/guide'
import { effectiveLevel } from '@shared/decision/path'
import type { Authority } from '@shared/rules/result'
import { nivaName } from './packs'

/** Who decides, or which of the honest answers it is: the largest words of guide and Prova. */
export function whoDecides(authority: Authority): string {
  const fixed = guide.outcomes[authority.outcome]
  const niva = effectiveLevel(authority)
  const named = niva !== 'unstated' && niva !== 'inget-beslut'
  if (authority.floor !== null || fixed === '') return nivaName(niva)
  return authority.outcome === 'kraver-bedomning' && named ? nivaName(niva) : fixed
}
