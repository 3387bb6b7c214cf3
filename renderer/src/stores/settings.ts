import { ref } from 'vue'
import type { Ref } from 'vue'
import type { VaultError } from '@renderer/vault/api'
import type { Delegationsordning, Innehav } from '@shared/domain/delegation'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import type { IsoDate } from '@shared/domain/primitives'
import { useRegister } from './register'
import { useSession } from './session'
import { vault } from './vault'

/** Saves settings whole and takes them into the session; the error is the vault's. */
export async function saveSettings(settings: Settings): Promise<VaultError | null> {
  const saved = await vault().saveSettings(settings)
  if (!saved.ok) return saved.error.code
  await useSession().refresh()
  // Watches count by the meeting plan and the pack: lines made by other rules are made anew.
  if (useSession().session?.opens.unit === true) await useRegister().start()
  return null
}

/** One act of a settings page: what it said, and whether it runs. */
export function useSave(): {
  readonly code: Ref<VaultError | null>
  readonly saved: Ref<boolean>
  readonly busy: Ref<boolean>
  readonly run: (work: () => Promise<VaultError | null>) => Promise<boolean>
} {
  const code = ref<VaultError | null>(null)
  const saved = ref(false)
  const busy = ref(false)

  async function run(work: () => Promise<VaultError | null>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    saved.value = false
    code.value = await work()
    busy.value = false
    saved.value = code.value === null
    return saved.value
  }

  return { code, saved, busy, run }
}

/** Settings with one order replaced, by its id. */
export function withOrder(settings: Settings, order: Delegationsordning): Settings {
  return {
    ...settings,
    delegationsordningar: settings.delegationsordningar.map((one) =>
      one.id === order.id ? order : one,
    ),
  }
}

/** Settings where a user holds levels in an order from a day. Those already held stand as they are. */
export function withLevels(
  settings: Settings,
  order: Delegationsordning,
  holder: { readonly user: Anvandare; readonly levels: readonly string[]; readonly from: IsoDate },
): Settings {
  const { user, levels, from } = holder
  const held = order.innehav.filter((one) => one.user === user.id && one.to === null)
  const added = levels
    .filter((niva) => held.every((one) => one.niva !== niva))
    .map((niva): Innehav => ({ niva, user: user.id, from, to: null }))
  return withOrder(settings, { ...order, innehav: [...order.innehav, ...added] })
}
