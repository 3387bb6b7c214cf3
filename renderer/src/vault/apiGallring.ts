import type { Gallringssvar } from '@shared/deadlines/gallring'
import type { Skydd } from '@shared/domain/person'
import type { AktId, Hash, Instant, IsoDate, UserId } from '@shared/domain/primitives'
import type { Result } from './resultType'

/** A closed akt and what the law says of its destruction. `foreslagenAv` = who has proposed it. */
export type GallringRad = {
  readonly akt: AktId
  readonly arendenummer: string
  readonly name: string
  readonly skydd: Skydd
  readonly svar: Gallringssvar
  readonly foreslagenAv: UserId | null
  /** Drafts in it, anybody's: they are destroyed with it. */
  readonly utkast: number
}

/** What waits, and the proof of what has been destroyed. Backups may hold it until `backupsTill`. */
export type GallringView = {
  readonly rader: readonly GallringRad[]
  readonly genomford: readonly {
    readonly akt: AktId
    readonly head: Hash
    readonly events: number
    readonly by: UserId
    readonly foreslagenAv: UserId
    readonly at: Instant
    readonly backupsTill: IsoDate
  }[]
}

/** The part of the vault's API that destroys closed akter (SoL 16). */
export type GallringApi = {
  /** Closed akter with what the law says of their destruction (SoL 16). */
  listGallring(): Promise<Result<GallringView>>
  proposeGallring(akter: readonly AktId[]): Promise<Result<null>>
  declineGallring(akter: readonly AktId[]): Promise<Result<null>>
  /** By another person than the one who proposed it: the keys are destroyed. Answers how many. */
  carryOutGallring(akter: readonly AktId[]): Promise<Result<number>>
}
