import { punkterFor } from '@shared/decision/orderFile'
import type { OrderFileError } from '@shared/decision/orderFile'
import type { Delegationsordning } from '@shared/domain/delegation'
import { useDelegationDraft } from './delegationDraft'
import { desktop } from './desktop'
import { usePacks } from './packs'
import { useSession } from './session'
import { vault } from './vault'

/** How saving went: an error code, or whether it was saved at all. */
type Saved =
  { readonly ok: true; readonly saved: boolean } | { readonly ok: false; readonly code: string }

/** The order's points as a file for another office; no person and no decision goes with it. */
export async function saveOrderFile(
  order: Delegationsordning,
  suggestedName: string,
): Promise<Saved> {
  const bytes = await vault().orderFile(order)
  const saved = await desktop().saveFile({ suggestedName, kind: 'aktaordning', bytes })
  return saved.ok ? { ok: true, saved: saved.value.saved } : { ok: false, code: saved.error.code }
}

/** A draft made of a file: its id and how many points lost their rule, or why there is none. */
export type OrderRead =
  | { readonly kind: 'draft'; readonly id: string; readonly loose: number }
  | { readonly kind: 'file'; readonly code: OrderFileError }
  | { readonly kind: 'pick'; readonly code: string }
  | { readonly kind: 'not-saved' }

/** Reads an order file that the person picks into a new draft; null when they changed their mind. */
export async function readOrderDraft(): Promise<OrderRead | null> {
  const picked = await desktop().pickFile('delegationsordning')
  if (!picked.ok) return { kind: 'pick', code: picked.error.code }
  if (picked.value === null) return null
  const read = await vault().readOrderFile(picked.value.bytes)
  if (!read.ok) return { kind: 'file', code: read.error.code }
  const pack = usePacks().newest(useSession().settings?.kontor.packId ?? '')
  if (pack === null) return { kind: 'not-saved' }
  const { punkter, loose } = punkterFor(read.value, pack)
  const { baraTilldelade, vidaredelegation } = read.value
  const id = await useDelegationDraft().createFrom({
    ...{ punkter, baraTilldelade },
    vidaredelegation: { tillaten: vidaredelegation, beslut: null },
  })
  return id === null ? { kind: 'not-saved' } : { kind: 'draft', id, loose }
}
