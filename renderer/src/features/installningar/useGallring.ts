import { computed, ref, shallowRef } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { useRegister } from '@renderer/stores/register'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import type { GallringView } from '@renderer/stores/vaultTypes'
import { errorText } from '@renderer/text/sv/errors'
import { gallring as words } from '@renderer/text/sv/gallring'
import type { AktId } from '@shared/domain/primitives'
import { lageOf } from './gallringRows'

type Act = 'propose' | 'decline' | 'carryOut'

/** The list of closed akter, the ones chosen, and the three acts. */
export function useGallring() {
  const session = useSession()
  const today = todayNow()
  const view = shallowRef<GallringView>({ rader: [], genomford: [] })
  const chosen = ref<readonly string[]>([])
  const error = ref<string | undefined>(undefined)
  const told = ref<string>('')
  const busy = ref<boolean>(false)
  const rows = computed(() =>
    view.value.rader.map((rad) => ({ rad, lage: lageOf(rad, today), nr: rad.arendenummer })),
  )
  const picked = computed(() => rows.value.filter(({ rad }) => chosen.value.includes(rad.akt)))
  const ripe = computed(() => picked.value.filter(({ lage }) => lage !== 'proposed'))
  const proposed = computed(() => picked.value.filter(({ lage }) => lage === 'proposed'))

  async function load(): Promise<void> {
    const found = await vault().listGallring()
    if (found.ok) view.value = found.value
    else error.value = errorText(found.error.code)
  }

  async function run(act: Act): Promise<void> {
    const akter = (act === 'propose' ? ripe : proposed).value.map(({ rad }) => rad.akt)
    const mine = proposed.value.some(({ rad }) => rad.foreslagenAv === session.user?.id)
    error.value = problemOf(act, akter, mine)
    if (error.value !== undefined || busy.value) return
    busy.value = true
    const result = await calls[act](akter)
    busy.value = false
    error.value = result.ok ? undefined : errorText(result.error.code)
    if (!result.ok) return
    told.value =
      act === 'carryOut' ? words.done(akter.length) : act === 'propose' ? words.proposed : ''
    chosen.value = []
    await load()
    await useRegister().load()
  }

  return { today, rows, view, chosen, ripe, proposed, error, told, busy, load, run }
}

const calls = {
  propose: (akter: readonly AktId[]) => vault().proposeGallring(akter),
  decline: (akter: readonly AktId[]) => vault().declineGallring(akter),
  carryOut: (akter: readonly AktId[]) => vault().carryOutGallring(akter),
}

function problemOf(act: Act, akter: readonly AktId[], mine: boolean): string | undefined {
  if (akter.length === 0) return words.none
  return act === 'carryOut' && mine ? words.own : undefined
}
