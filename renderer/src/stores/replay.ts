import type { VaultError } from '@renderer/vault/api'
import type { KvittoReplay } from '@shared/decision/kvitto'
import type { Kvitto } from '@shared/domain/beslut'
import { ruleSet } from './packs'
import { vault } from './vault'

/**
 * Runs a decision's receipt again on the very rules and order it names, of all the versions the office
 * has had. The outcome is the replay's own, or the vault's error when the orders can't be read.
 */
export async function replayDecision(
  kvitto: Kvitto,
): Promise<KvittoReplay | { readonly ok: false; readonly error: { readonly code: VaultError } }> {
  const orders = await vault().orderHistory()
  if (!orders.ok) return orders
  const { packs, laws } = ruleSet()
  const rules = {
    packs: packs.filter(
      ({ id, validFrom }) => id === kvitto.packId && validFrom === kvitto.packVersion,
    ),
    laws: laws.filter(({ validFrom }) => validFrom === kvitto.lagVersion),
  }
  return vault().replayOf(kvitto, {
    rules,
    orders: orders.value.filter(({ id }) => id === kvitto.orderId),
  })
}

/** The title of the pack a receipt names, null when that version isn't held. */
export function packTitle({ packId, packVersion }: Kvitto): string | null {
  const pack = ruleSet().packs.find(
    ({ id, validFrom }) => id === packId && validFrom === packVersion,
  )
  return pack === undefined ? null : `${pack.kommun}: ${pack.title}`
}
