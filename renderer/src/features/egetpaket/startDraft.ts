import { todayNow } from '@renderer/stores/clock'
import { desktop } from '@renderer/stores/desktop'
import { heldPacks } from '@renderer/stores/heldPacks'
import { ruleSet } from '@renderer/stores/packs'
import { vault } from '@renderer/stores/vault'
import { egetPaket as words } from '@renderer/text/sv/egetpaket'
import { importErrorText } from '@renderer/text/sv/errors'
import type { Kontor } from '@shared/domain/kontor'
import { DraftId } from '@shared/domain/primitives'
import { ownIdFor, type PackRef } from '@shared/rules/ownPack'
import { takenDays } from '@shared/rules/ownPackVersions'
import type { Pack } from '@shared/rules/schemaPack'
import { draftKind, fromFile, nextMonth, startOf } from './ownDraft'
import type { OwnDraft } from './ownDraft'

/** A draft's own pack, the vault's refusal, or what to tell the person instead. */
export type Started =
  { readonly id: string } | { readonly code: string } | { readonly said: string }

/** Why there can't be a new draft of this pack now; null when there can. */
async function hindrance(packId: string): Promise<string | null> {
  const drafts = await vault().listDrafts()
  const has = drafts.ok && drafts.value.some(({ kind }) => kind === draftKind(packId))
  if (has) return words.list.hasDraft
  const waits = heldPacks.value.versions.some(
    ({ meta, status }) => meta.id === packId && status === 'vantar',
  )
  return waits ? words.list.waits : null
}

async function save(packId: string, content: OwnDraft): Promise<Started> {
  const id = DraftId.parse(await vault().newId())
  const saved = await vault().saveDraft({ id, akt: null, kind: draftKind(packId), content })
  return saved.ok ? { id: packId } : { code: saved.error.code }
}

/** A day that a new version may begin: next month's first, or the month after the last one taken. */
function firstDay(packId: string): string {
  const last = takenDays(heldPacks.value.versions, packId).sort().at(-1) ?? ''
  const today = todayNow()
  return nextMonth(last > today ? last : today)
}

/** A draft that is a copy of a pack, in the office's own name. */
export async function startDraft(base: Pack, kontor: Kontor): Promise<Started> {
  const packId = ownIdFor(base.id)
  const problem = await hindrance(packId)
  if (problem !== null) return { said: problem }
  const { kommun, namnd } = kontor
  const hash = await vault().packHash(base)
  return save(packId, startOf(base, hash, { kommun, namnd, validFrom: firstDay(packId) }))
}

/** The pack a file builds on, as it is held here: the very version, else the newest of its name. */
function baseFor({ id, validFrom }: PackRef): Pack | null {
  const all = ruleSet().packs.filter((pack) => pack.id === id)
  return all.find((pack) => pack.validFrom === validFrom) ?? all.at(-1) ?? null
}

/** A draft out of a file the person picks; null when they changed their mind. Nothing counts yet. */
export async function readPack(): Promise<Started | null> {
  const picked = await desktop().pickFile('riktlinjepaket')
  if (!picked.ok) return { said: importErrorText(picked.error.code) }
  if (picked.value === null) return null
  const read = await vault().readPackFile(picked.value.bytes)
  if (!read.ok) return { said: words.file[read.error.code] }
  const { pack, bas } = read.value
  const problem = await hindrance(pack.id)
  if (problem !== null) return { said: problem }
  const base = baseFor(bas)
  if (base === null) return { said: words.list.noBase }
  const hash = await vault().packHash(base)
  return save(pack.id, fromFile(read.value, { base, hash, today: todayNow() }))
}
