import type { Draft } from '@renderer/stores/vaultTypes'
import { longDate } from '@renderer/text/dates'
import { egetPaket as words } from '@renderer/text/sv/egetpaket'
import type { IconName } from '@renderer/ui/icons'
import type { Tone } from '@renderer/ui/tone'
import type { Anvandare } from '@shared/domain/kontor'
import { stateOn, type OwnVersion, type OwnVersionState } from '@shared/rules/ownPackVersions'
import { OwnDraft, packOfKind } from './ownDraft'
import { heldPack } from './useOwnDraft'

/** One line of the list: a draft, or a version as the office's log has it. */
export type PackRow = Readonly<{
  id: string
  isDraft: boolean
  title: string
  state: string
  tone: Tone
  icon: IconName
  validFrom: string
  base: string
  by: string
  decidedBy: string
  open: () => void
}>

type Open = (show: 'utkast' | 'version', id: string) => () => void

const looks: Readonly<Record<OwnVersionState, { readonly tone: Tone; readonly icon: IconName }>> = {
  vantar: { tone: 'warn', icon: 'wait' },
  kommer: { tone: 'info', icon: 'clock' },
  galler: { tone: 'ok', icon: 'ok' },
  'har-gallt': { tone: 'none', icon: 'history' },
  avbojt: { tone: 'none', icon: 'undo' },
}

function baseText({ id, validFrom }: OwnVersion['meta']['bas']): string {
  return `${heldPack(id, validFrom)?.kommun ?? id}, ${longDate(validFrom)}`
}

/** This user's own drafts of packs; others' don't open. */
export function draftRows(
  drafts: readonly Draft[],
  at: { readonly open: Open; readonly me: string },
): readonly PackRow[] {
  return drafts.flatMap(({ id, kind, content }): PackRow[] => {
    const draft = OwnDraft.safeParse(content)
    const packId = packOfKind(kind)
    if (!draft.success || packId === null) return []
    const { bas, patch } = draft.data
    return [
      {
        ...{ id, isDraft: true, title: patch.header.title, state: words.list.draft },
        ...{ tone: 'none', icon: 'note', validFrom: patch.header.validFrom, base: baseText(bas) },
        ...{ by: at.me, decidedBy: '–', open: at.open('utkast', packId) },
      },
    ]
  })
}

/** A version's place in the office's log as one text: what a view names it by. */
export function placeText({ place }: OwnVersion): string {
  return `${place.device} ${String(place.seq)}`
}

/** Every version, the latest proposed first. */
export function versionRows(
  versions: readonly OwnVersion[],
  at: { readonly users: readonly Anvandare[]; readonly today: string; readonly open: Open },
): readonly PackRow[] {
  const name = (id: string | null) => at.users.find((user) => user.id === id)?.name ?? '–'
  return versions
    .map((version): PackRow => {
      const { meta, by, decidedBy, status } = version
      const state = stateOn(version, versions, at.today)
      const id = placeText(version)
      return {
        ...{ id, isDraft: false, title: meta.title, state: words.states[state], ...looks[state] },
        ...{ validFrom: meta.validFrom, base: baseText(meta.bas), by: name(by) },
        decidedBy: status === 'godkant' ? name(decidedBy) : '–',
        open: at.open('version', id),
      }
    })
    .reverse()
}
