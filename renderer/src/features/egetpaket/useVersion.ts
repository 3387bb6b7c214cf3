import { swedishDay } from '@shared/domain/swedishDay'
import { computed, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { heldPacks } from '@renderer/stores/heldPacks'
import { nivaName } from '@renderer/stores/packs'
import { decideOwnPack } from '@renderer/stores/ownPacks'
import { useSession } from '@renderer/stores/session'
import { longDate } from '@renderer/text/dates'
import { egetPaket as words } from '@renderer/text/sv/egetpaket'
import { orderEffect } from '@shared/decision/ownPackOrder'
import { changesOf, type RowChange } from '@shared/rules/ownPackChanges'
import { mayDecide, stateOn, type OwnVersion } from '@shared/rules/ownPackVersions'
import { headerChanges } from './header'
import { placeText } from './packRows'
import { namesIn, rowName } from './rows'
import { useSavePack } from './savePack'
import { heldPack } from './useOwnDraft'

/** The version at a place in the log with its content and its base's, and what differs between them. */
function useContent(place: string) {
  const versions = computed(() => heldPacks.value.versions)
  const version = computed(
    (): Version => versions.value.find((one) => placeText(one) === place) ?? null,
  )
  const pack = computed(() => {
    const { meta, status } = version.value ?? {}
    if (meta === undefined || status === 'avbojt') return null
    return heldPack(meta.id, meta.validFrom)
  })
  const base = computed(() => {
    const bas = version.value?.meta.bas
    return bas === undefined ? null : heldPack(bas.id, bas.validFrom)
  })
  const changes = computed(() =>
    base.value && pack.value
      ? changesOf(base.value, pack.value, version.value?.meta.borttagna ?? [])
      : [],
  )
  const names = computed(() => (pack.value ? namesIn(pack.value) : () => null))
  const header = computed(() =>
    base.value && pack.value ? headerChanges(base.value, pack.value) : [],
  )
  return { versions, version, pack, base, changes, names, header }
}

/** One version of an own pack: what it changed, what it does to the order, and the decision on it. */
export function useVersion(place: string) {
  const session = useSession()
  const code = ref<string | null>(null)
  const { saved, savePack } = useSavePack(code)
  const today = todayNow()
  const content = useContent(place)
  const { version, versions, pack } = content

  async function decide(skal: string | null): Promise<void> {
    if (version.value === null) return
    code.value = await decideOwnPack({ hash: version.value.meta.hash, skal })
  }

  async function save(): Promise<void> {
    if (pack.value === null || version.value === null) return
    const { bas, borttagna } = version.value.meta
    await savePack({ bas, borttagna, pack: pack.value })
  }

  return {
    ...{ ...content, code, saved, decide, save, today },
    isOwn: computed(() => version.value?.by === session.user?.id),
    mayApprove: computed(
      () =>
        version.value !== null && session.user !== null && mayDecide(version.value, session.user),
    ),
    state: computed(() =>
      version.value ? stateOn(version.value, versions.value, today) : ('avbojt' as const),
    ),
    isPassed: computed(() => (version.value?.meta.validFrom ?? today) < today),
    told: computed(() => toldOf(version.value)),
    order: computed(() => [
      ...orderLines(version.value),
      ...(version.value?.status === 'vantar' ? pointless(content.changes.value) : []),
    ]),
  }
}

type Version = OwnVersion | null

function nameOf(id: string | null): string {
  const users = useSession().session?.users ?? []
  return users.find((user) => user.id === id)?.name ?? ''
}

/** Who did what with the version, and when. */
function toldOf(version: Version): readonly string[] {
  if (version === null) return []
  const { by, at, decidedBy, decidedAt, status, skal } = version
  const proposed = words.version.by(nameOf(by), longDate(swedishDay(at)))
  if (status === 'vantar') return [proposed]
  const day = longDate(swedishDay(decidedAt ?? at))
  const decided = status === 'godkant' ? words.version.approvedBy : words.version.sentBackBy
  return [proposed, decided(nameOf(decidedBy), day), skal].filter(Boolean)
}

/** New rows that say who decides and have no point in the delegation order. */
function pointless(changes: readonly RowChange[]): readonly string[] {
  return changes
    .filter(({ table, kind, row }) => table === 'delegation' && kind === 'ny' && 'decides' in row)
    .map(({ table, row }) => words.version.orderNone(rowName(table, row)))
}

/** What an approval does to the delegation order, one sentence a line. */
function orderLines(version: Version): readonly string[] {
  const { settings } = useSession()
  if (version?.status !== 'vantar' || settings === null) return []
  const { moved, lost, isNewOrder } = orderEffect(settings, version.meta)
  return [
    isNewOrder ? words.version.orderNew(longDate(version.meta.validFrom)) : words.version.orderSame,
    ...moved.map(({ punkt, fran, till }) =>
      words.version.orderMoved(punkt.nr, punkt.arende, nivaName(fran), nivaName(till)),
    ),
    ...lost.map(({ nr, arende }) => words.version.orderLost(nr, arende)),
  ]
}
