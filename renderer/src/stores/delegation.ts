import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Delegationsordning } from '@shared/domain/delegation'
import { orderOn } from '@shared/domain/order'
import { useClock } from './clock'
import { useSession } from './session'
import { saveSettings } from './settings'
import type { VaultError } from './vaultTypes'

/** The office's delegation orders for its guidelines, newest first, and the one in force today. */
export const useDelegation = defineStore('delegation', () => {
  const session = useSession()
  const clock = useClock()
  const code = ref<VaultError | null>(null)
  const saved = ref(false)

  const orders = computed(() => {
    const { settings } = session
    const { packId = '', tidigarePaket = [] } = settings?.kontor ?? {}
    const packs = [packId, ...tidigarePaket.map((earlier) => earlier.packId)]
    const own = (settings?.delegationsordningar ?? []).filter((order) =>
      packs.includes(order.packId),
    )
    return own.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
  })
  /** Every order, also those for other guidelines, as settings have them. */
  const all = computed(() => session.settings?.delegationsordningar ?? [])
  const inForce = computed(() => {
    const { settings } = session
    return settings === null ? null : orderOn(settings, settings.kontor.packId, clock.today)
  })

  /** The order a view shows: the one named, else the draft being worked on, else the one in force. */
  function shown(id: string | null): Delegationsordning | null {
    const named = orders.value.find((order) => order.id === id)
    return named ?? orders.value.find(({ utkast }) => utkast === true) ?? inForce.value
  }

  /** Saves all orders, changed. Refused (false): `code` says why, nothing is changed. */
  async function saveAll(
    change: (all: readonly Delegationsordning[]) => readonly Delegationsordning[],
  ): Promise<boolean> {
    const { settings } = session
    if (settings === null) return false
    saved.value = false
    const delegationsordningar = [...change(settings.delegationsordningar)]
    code.value = await saveSettings({ ...settings, delegationsordningar })
    saved.value = code.value === null
    return saved.value
  }

  return { all, orders, inForce, code, saved, shown, saveAll }
})
