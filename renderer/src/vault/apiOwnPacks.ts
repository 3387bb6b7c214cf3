import type { Delegationsordning } from '@shared/domain/delegation'
import type { DraftId, Hash } from '@shared/domain/primitives'
import type { LevelChange, PackRef, RemovedRow } from '@shared/rules/ownPack'
import type { OwnVersion } from '@shared/rules/ownPackVersions'
import type { Pack } from '@shared/rules/schemaPack'
import type { Result } from './resultType'

/** An own pack to be laid before someone else, and what it changed in its base. */
export type NewOwnPack = {
  readonly pack: Pack
  readonly bas: PackRef
  readonly nivaer: readonly LevelChange[]
  readonly borttagna: readonly RemovedRow[]
  /** The draft that becomes the proposal: destroyed with its key in the same save. */
  readonly draft: DraftId
}

/** `skal` null = approved and in force from its day; else why it is sent back. */
export type OwnPackDecision = { readonly hash: Hash; readonly skal: string | null }

/** Every version of the office's own packs, and the content of those that hold or wait. */
export type HeldPacks = {
  readonly versions: readonly OwnVersion[]
  readonly packs: readonly Pack[]
}

/** The vault's part for the office's own riktlinjepaket. */
export type OwnPackApi = {
  /** The office's own riktlinjepaket; `integrity` when one isn't what was approved. */
  ownPacks(): Promise<Result<HeldPacks>>
  proposeOwnPack(input: NewOwnPack): Promise<Result<OwnVersion>>
  /** By another than who proposed it: approve, which puts it in force from its day, or send back. */
  decideOwnPack(decision: OwnPackDecision): Promise<Result<null>>
  /** Every delegation order in each form it has had, for receipts that name it by content. */
  orderHistory(): Promise<Result<readonly Delegationsordning[]>>
}
