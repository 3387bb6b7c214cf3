import type { InfordAkt } from '@shared/decision/inforandeAkter'
import type { InforandeChoices } from '@shared/decision/inforandeRad'
import type { InforandeId } from '@shared/domain/handelser/inforandeHandelser'
import type { Instant, UserId } from '@shared/domain/primitives'
import type { Result } from './resultType'

/** A reading-in of the office: what it came to, as far as this session's keys see. */
export type InforandeRad = {
  readonly id: InforandeId
  readonly kalla: string
  readonly by: UserId
  readonly at: Instant
  /** Akter it was to make, those that stand, and those that have been taken back. */
  readonly planerade: number
  readonly kvar: number
  readonly angrade: number
}

export type InforandeView = {
  readonly rader: readonly InforandeRad[]
  /** What the columns meant last time, by their heads. */
  readonly kolumner: Readonly<Record<string, string>>
}

export type InforandeInput = {
  readonly kalla: string
  readonly kolumner: Readonly<Record<string, string>>
  readonly utanVerkstalld: InforandeChoices['utanVerkstalld']
  readonly akter: readonly InfordAkt[]
}

/** Why an akt of a reading-in stays: something has been written in it, or somebody has a draft there. */
export type InforandeKvar = {
  readonly arendenummer: string
  readonly skal: 'skrivet' | 'utkast' | 'annans-utkast'
}

/**
 * What taking back came to. `unseen` = akter of the reading-in that this session can't see: protected ones
 * that it holds no key to, and any that were never made or have been destroyed since.
 */
export type InforandeAngrat = {
  readonly akter: number
  readonly kvar: readonly InforandeKvar[]
  readonly unseen: number
}

/** Tells how far a reading-in has come, in akter; answers false to stop it. */
export type OnInfort = (done: number, of: number) => boolean | Promise<boolean>

/** The part of the vault's API that reads in the register an office kept before Akta. */
export type InforandeApi = {
  /** For enhetschef and administratör. */
  inforanden(): Promise<Result<InforandeView>>
  /** Makes the akter, each as one save. Stopped or broken off, what was made stands and can be undone. */
  forIn(
    input: InforandeInput,
    onProgress: OnInfort,
  ): Promise<Result<{ readonly id: InforandeId; readonly akter: number }>>
  /**
   * Takes back a whole reading-in as one save: keys destroyed. Akter where something has been added, or
   * that somebody has a draft in, are kept and answered by their numbers and why; those that this session
   * can't see are counted.
   */
  angraInforande(id: InforandeId): Promise<Result<InforandeAngrat>>
}
