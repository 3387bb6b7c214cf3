import { assignmentBodies } from '@shared/domain/handover'
import type { Anvandare } from '@shared/domain/kontor'
import type { AktState } from '@shared/domain/akt'
import type { HandelseBody } from '@shared/domain/handelse'
import type { AktId } from '@shared/domain/primitives'
import type { VaultError } from '@renderer/vault/api'
import { fordelning as words } from '@renderer/text/sv/fordelning'
import { todayNow } from './clock'
import { useRegister } from './register'
import { vault } from './vault'
import { actIn } from './watchActs'

/** The events that give an akt to somebody today, with what its register line says is open. */
export function bodiesFor(state: AktState, to: Anvandare, text: string): readonly HandelseBody[] {
  const bevakningar = useRegister().byId.get(state.akt)?.bevakningar ?? []
  return assignmentBodies(state, { to, date: todayNow(), text: text.trim(), bevakningar })
}

/** Gives an akt to somebody from a list: opened for it, which is logged, and saved. Null = done. */
export async function assignFromList(
  akt: AktId,
  to: Anvandare,
  text: string,
): Promise<VaultError | null> {
  const opened = await vault().openAkt(akt, words.purpose)
  if (!opened.ok) return opened.error.code
  return actIn(akt, bodiesFor(opened.value.state, to, text), words.purpose)
}
