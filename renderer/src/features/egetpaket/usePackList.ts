import { computed, ref, shallowRef } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { heldPacks, heldProblem } from '@renderer/stores/heldPacks'
import { useNavigation } from '@renderer/stores/navigation'
import { ruleSet } from '@renderer/stores/packs'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { longDate } from '@renderer/text/dates'
import { packOfKind } from './ownDraft'
import { draftRows, versionRows } from './packRows'
import type { PackRow } from './packRows'
import { readPack, startDraft } from './startDraft'
import type { Started } from './startDraft'
import { mayPropose } from '@shared/rules/ownPackVersions'

/** The packs that can be copied, every version, and the one chosen: the office's newest to begin with. */
function useCopyChoice() {
  const { kontor } = useSession().settings ?? {}
  const packs = computed(() => ruleSet().packs)
  const options = computed(() =>
    packs.value.map(({ id, validFrom, kommun, title }) => ({
      value: `${id} ${validFrom}`,
      label: `${kommun}: ${title}, ${longDate(validFrom)}`,
    })),
  )
  const own = options.value.filter(({ value }) => value.startsWith(`${kontor?.packId ?? ''} `))
  const from = ref<string>(own.at(-1)?.value ?? options.value[0]?.value ?? '')
  const chosen = () => packs.value.find(({ id, validFrom }) => `${id} ${validFrom}` === from.value)
  return { kontor, options, from, chosen }
}

/** The list of own packs, and what begins a new draft: a copy or a file. */
export function usePackList() {
  const nav = useNavigation()
  const session = useSession()
  const drafts = shallowRef<readonly PackRow[]>([])
  const code = ref<string | null>(null)
  const said = ref<string | null>(null)
  const { kontor, options, from, chosen } = useCopyChoice()
  const open = (show: 'utkast' | 'version', id: string) => () =>
    nav.go({ name: 'egetPaket', show, id })

  async function load(): Promise<void> {
    const found = await vault().listDrafts()
    const own = found.ok ? found.value.filter(({ kind }) => packOfKind(kind) !== null) : []
    drafts.value = draftRows(own, { open, me: session.user?.name ?? '' })
  }

  /** Does what may begin a draft; goes to it, or says why there is none. */
  async function begin(work: () => Promise<Started | null>): Promise<void> {
    const made = await work()
    code.value = made !== null && 'code' in made ? made.code : null
    said.value = made !== null && 'said' in made ? made.said : null
    if (made !== null && 'id' in made) open('utkast', made.id)()
  }

  async function copy(): Promise<Started | null> {
    const base = chosen()
    return base === undefined || kontor === undefined ? null : startDraft(base, kontor)
  }

  const rows = computed(() => {
    const users = session.session?.users ?? []
    const versions = versionRows(heldPacks.value.versions, { users, today: todayNow(), open })
    return [...drafts.value, ...versions]
  })
  return {
    ...{ rows, options, from, code, said, load, problem: heldProblem },
    mayEdit: computed(() => session.user !== null && mayPropose(session.user)),
    copy: () => begin(copy),
    read: () => begin(readPack),
  }
}
