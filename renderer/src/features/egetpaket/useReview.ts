import { computed, onMounted, ref, shallowRef } from 'vue'
import type { Ref } from 'vue'
import { flushDrafts } from '@renderer/stores/drafts'
import { heldPacks } from '@renderer/stores/heldPacks'
import { useNavigation } from '@renderer/stores/navigation'
import { proposeOwnPack } from '@renderer/stores/ownPacks'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { levelChanges } from '@shared/rules/ownPack'
import { mayDecide, takenDays } from '@shared/rules/ownPackVersions'
import type { Pack } from '@shared/rules/schemaPack'
import { reviewOf } from './review'
import type { ReviewLine } from './review'
import { useSavePack } from './savePack'
import type { OwnDraftForm } from './useOwnDraft'

/** Days a version of this pack must come after: its own versions', and those the office changes pack on. */
function takenFor(packId: string): readonly string[] {
  const { kontor } = useSession().settings ?? {}
  const switches = kontor?.packId === packId ? [] : (kontor?.tidigarePaket ?? [])
  return [...takenDays(heldPacks.value.versions, packId), ...switches.map(({ fore }) => fore)]
}

/** What the review found, null while it runs, and the pack when nothing stops it. */
function useFindings(own: OwnDraftForm) {
  const lines = shallowRef<readonly ReviewLine[] | null>(null)
  const pack = shallowRef<Pack | null>(null)

  /** After a turn of the screen, so that what is shown while it runs is seen. */
  async function check(): Promise<Pack | null> {
    lines.value = null
    await new Promise((resolve) => setTimeout(resolve, 30))
    const { whole, base, form, today } = own
    if (whole.value === null || base.value === null) return null
    const taken = takenFor(form.patch.header.id)
    const at = { base: base.value, today, taken, removed: form.patch.removed }
    const review = reviewOf(whole.value, at)
    lines.value = review.lines
    pack.value = review.pack
    return review.pack
  }

  return { lines, pack, check }
}

/** What ends a draft: it is laid before someone, or thrown away. */
function useEndings(own: OwnDraftForm, code: Ref<string | null>) {
  const nav = useNavigation()

  async function leave(): Promise<void> {
    await own.draft.restart()
    nav.replace({ name: 'egetPaket', show: 'lista', id: null })
  }

  async function propose(pack: Pack | null): Promise<void> {
    const draft = own.draft.id()
    if (pack === null || own.base.value === null || draft === null) return
    await flushDrafts()
    const nivaer = levelChanges(own.base.value, pack)
    const { bas, patch } = own.form
    code.value = await proposeOwnPack({ pack, bas, nivaer, borttagna: patch.removed, draft })
    if (code.value === null) await leave()
  }

  async function discard(): Promise<void> {
    const draft = own.draft.id()
    if (draft === null) return
    await flushDrafts()
    const done = await vault().discardDraft(draft)
    if (done.ok) await leave()
    else code.value = done.error.code
  }

  return { propose, discard }
}

/** The end of a draft: review it, lay it before someone, save it as a file, or throw it away. */
export function useReview(own: OwnDraftForm) {
  const session = useSession()
  const code = ref<string | null>(null)
  const { lines, pack, check } = useFindings(own)
  const { saved, savePack } = useSavePack(code)
  const { propose, discard } = useEndings(own, code)
  const approvers = computed(() => {
    const by = session.user?.id
    if (by === undefined) return []
    return (session.session?.users ?? []).filter((user) => mayDecide({ by }, user))
  })

  async function save(): Promise<void> {
    const whole = await check()
    const { bas, patch } = own.form
    if (whole !== null) await savePack({ bas, borttagna: patch.removed, pack: whole })
  }

  onMounted(() => void check())
  return {
    ...{ lines, pack, code, saved, approvers, check, save, discard },
    propose: async () => propose(await check()),
  }
}
