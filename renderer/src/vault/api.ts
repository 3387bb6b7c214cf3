import type { Period } from '@shared/decision/simulate'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslutsfattare, Beslutsinnehall, Kvitto, Serienummer } from '@shared/domain/beslut'
import type { HandelseBody } from '@shared/domain/handelse'
import type { Fil, Uppgifter } from '@shared/domain/handelser/inkommetHandelser'
import type { Anvandare, Franvaro, Kontor, Roll, Settings } from '@shared/domain/kontor'
import type { Identitet, Person, Skydd } from '@shared/domain/person'
import type {
  AktId,
  BeslutId,
  DocumentId,
  DraftId,
  Hash,
  Instant,
  IsoDate,
  UserId,
} from '@shared/domain/primitives'
import type { RapportPost, RegisterRow } from '@shared/domain/register'
import type { ExamplePlan } from '@shared/example/planTypes'
import type { AccessEntry } from './accessEntry'
import type { GallringApi } from './apiGallring'
import type { InforandeApi } from './apiInforande'
import type { OwnPackApi } from './apiOwnPacks'
import type { PaperApi } from './paperApi'
import type { RaknareApi } from './raknareApi'
import type { Result, VaultError } from './resultType'
import type { SimulationApi } from './simulateApi'
import type { StatistikApi } from './statistikApi'

export type { Result, VaultError }

/** A slot as the locked window may show it: the signature the user chose is the only readable label. */
export type SlotLabel = { readonly slotId: string; readonly signatur: string }

/** `isDamaged`: the unlock makes the journal again from the working copy, if that is whole. */
type Flags = { readonly isExample: boolean; readonly isDamaged: boolean }

export type VaultStatus =
  | { readonly state: 'empty' }
  | ({ readonly state: 'locked'; readonly slots: readonly SlotLabel[] } & Flags)
  | { readonly state: 'newer-version' }
  | { readonly state: 'damaged' }

export type NewUser = {
  readonly signatur: string
  readonly name: string
  readonly befattning: string
  readonly roller: readonly Roll[]
  readonly passphrase: string
}

type Notice = 'rebuilt' | 'journal-mended' | 'rollback' | 'unclean-exit' | 'clock-back'

export type Session = {
  readonly user: Anvandare
  readonly settings: Settings
  readonly users: readonly Anvandare[]
  /** Opens akter (unit key) or only reports (report key alone). */
  readonly opens: { readonly unit: boolean; readonly report: boolean }
  readonly lastBackup: { readonly at: Instant; readonly verified: boolean } | null
  readonly recoveryConfirmed: boolean
  /** Somebody has left and the office's new keys wait for a session that may make them. */
  readonly keysWait: boolean
  /** Something the person must know at once: the database was rebuilt, an old copy was put back … */
  readonly notices: readonly Notice[]
}

export type Saved = { readonly at: Instant; readonly head: Hash }

export type Draft = {
  readonly id: DraftId
  readonly akt: AktId | null
  /** What the draft is: "anteckning", "utredning", "guide", "nytt-arende" … */
  readonly kind: string
  readonly content: unknown
  readonly savedAt: Instant
}

/** Somebody else's day notes in an akt, as last saved. `owner` = a user's id. */
export type ColleagueNotes = Pick<Draft, 'kind' | 'content' | 'savedAt'> & {
  readonly owner: string
}

export type DuplicateHit = {
  readonly akt: AktId
  readonly arendenummer: string
  readonly name: string
  readonly skydd: Skydd
  readonly why: 'same-number' | 'same-name-and-birthdate'
}

/** A decision on its way to being signed; the vault numbers it, binds the head and seals the report row. */
export type NewBeslut = {
  readonly akt: AktId
  readonly innehall: Beslutsinnehall
  readonly fattatAv: Beslutsfattare
  readonly punkt: { readonly nr: string; readonly row: string | null } | null
  readonly beslutsdatum: IsoDate
  readonly foredragande: string
  readonly medverkande: readonly string[]
  readonly overklagbart: boolean
  readonly kvitto: Kvitto
  /** The proposal this answers, if any. */
  readonly forslag: BeslutId | null
  /** Reserved with `reserveBeslut`, so that number and head could be printed in the document. */
  readonly reserved: BeslutReservation
  readonly dokument: Uint8Array
  readonly avvikandeMening?: readonly string[]
  /** The other measures of the same decision, numbered on from the one reserved. */
  readonly delar?: readonly BeslutDel[]
}

/** One measure of a decision: its own id, content, ground of power and receipt. */
export type BeslutDel = Pick<
  NewBeslut,
  'innehall' | 'punkt' | 'overklagbart' | 'kvitto' | 'forslag'
> & { readonly id: BeslutId }

export type BeslutReservation = {
  readonly id: BeslutId
  readonly nummer: Serienummer
  readonly akthuvud: Hash
}

/**
 * Everything the window may ask of the worker that holds the keys (comlink). No key, no passphrase and
 * no sealed byte comes back. Every akt opened is written to the access log first (SoLPuL 10 §).
 */
export type VaultApi = PaperApi &
  OwnPackApi &
  RaknareApi &
  GallringApi &
  InforandeApi &
  SimulationApi &
  StatistikApi & {
    status(): Promise<VaultStatus>

    /** First start. Returns the recovery key once, as groups to write down; nothing trusts it until confirmed. */
    createOffice(input: {
      readonly settings: Settings
      readonly admin: NewUser
    }): Promise<Result<{ readonly session: Session; readonly recoveryKey: string }>>
    /** Exempelkontor: fills an empty profile with an invented office, a handläggare left unlocked. */
    createExample(
      plan: ExamplePlan,
      passphrase: string,
      onProgress: (done: number, of: number) => void,
    ): Promise<Result<null>>
    confirmRecoveryKey(typed: string): Promise<Result<null>>
    /** Replaces a forgotten passphrase of a user by means of the recovery key. */
    recoverUser(input: {
      readonly recoveryKey: string
      readonly slotId: string
      readonly passphrase: string
    }): Promise<Result<Session>>
    unlock(input: {
      readonly slotId: string
      readonly passphrase: string
    }): Promise<Result<Session>>
    /**
     * Tells how far an unlock has come with summing up akter again, which it does after a restored copy or
     * a lost database: a hundred akter or more, at every hundredth part.
     */
    followSumming(onSummed: (done: number, of: number) => void): Promise<void>
    /** Seals open drafts and waits for the running save; the window is killed by main afterwards. */
    prepareLock(): Promise<Result<null>>
    session(): Promise<Result<Session>>

    changePassphrase(input: {
      readonly current: string
      readonly next: string
    }): Promise<Result<null>>
    addUser(user: NewUser): Promise<Result<Anvandare>>
    updateUser(user: Anvandare): Promise<Result<Anvandare>>
    saveSettings(settings: Settings): Promise<Result<Settings>>
    /** Who is away and who stands in. Anyone may change their own; the chief and administrators everyone's. */
    saveAbsences(franvaro: readonly Franvaro[]): Promise<Result<Settings>>

    listRegister(): Promise<Result<readonly RegisterRow[]>>
    /** Computes anew the watches that were made by other rules than those held now; how many lines. */
    refreshWatches(): Promise<Result<number>>
    /** Name, person-/samordningsnummer or ärendenummer only (SoLPuF 15 §); logged. */
    search(term: string): Promise<Result<readonly RegisterRow[]>>
    findDuplicates(person: {
      readonly name: string
      readonly identitet: Identitet
    }): Promise<Result<readonly DuplicateHit[]>>
    /** Proves that the register equals the logs; rebuilds it where it doesn't. */
    checkRegister(): Promise<Result<{ readonly akter: number; readonly differed: number }>>

    createAkt(input: {
      readonly person: Person
      /** Null = the enhetschef distributes it. */
      readonly handlaggare: UserId | null
      /** Named readers when the person is protected; the creator is always one. */
      readonly readers: readonly UserId[]
      readonly first: readonly HandelseBody[]
    }): Promise<Result<OpenAkt & Saved>>
    openAkt(akt: AktId, purpose: string): Promise<Result<OpenAkt>>
    /** Appends events as one save. `head` must be the head the person saw, else `stale-head`. */
    append(input: {
      readonly akt: AktId
      readonly head: Hash
      readonly bodies: readonly HandelseBody[]
      /** A draft that this act turns into events: destroyed with its key in the same save. */
      readonly draft?: DraftId
    }): Promise<Result<OpenAkt & Saved>>
    reserveBeslut(akt: AktId, niva: string): Promise<Result<BeslutReservation>>
    signBeslut(beslut: NewBeslut, draft?: DraftId): Promise<Result<OpenAkt & Saved>>
    /** The sealed copy of a document upprättad in the akt. */
    storeDocument(input: {
      readonly akt: AktId
      readonly id: DocumentId
      readonly bytes: Uint8Array
    }): Promise<Result<Hash>>
    readDocument(akt: AktId, id: DocumentId): Promise<Result<Uint8Array>>

    /**
     * A document that came in: sealed in parts under the akt's key and counted with its event, or not at
     * all. Refused: as `append`; `invalid` for no bytes or more than 20 MB.
     */
    storeIncoming(input: {
      readonly akt: AktId
      readonly head: Hash
      readonly uppgifter: Uppgifter
      readonly fil: Pick<Fil, 'namn' | 'filtyp'> & { readonly bytes: Uint8Array }
      readonly draft?: DraftId
    }): Promise<Result<OpenAkt & Saved>>
    /** Its bytes, whole and the ones its event names. Refused: `not-found`, `integrity`. */
    readIncoming(akt: AktId, id: DocumentId): Promise<Result<Uint8Array>>

    saveDraft(draft: Omit<Draft, 'savedAt'>): Promise<Result<Instant>>
    listDrafts(): Promise<Result<readonly Draft[]>>
    discardDraft(id: DraftId): Promise<Result<null>>
    /** Others' day notes in an akt, for whoever holds its key; the reading is logged. */
    colleagueNotes(akt: AktId): Promise<Result<readonly ColleagueNotes[]>>

    /** With the report key alone: decisions dated in the period, oldest first. */
    listRapport(period: Period): Promise<Result<readonly RapportPost[]>>
    /** Marks each decision anmäld exactly once. */
    markAnmalda(input: {
      readonly beslut: readonly BeslutId[]
      readonly sammantrade: IsoDate
      readonly paragraf: string
    }): Promise<Result<number>>

    accessLog(period: Period): Promise<Result<readonly AccessEntry[]>>
    logAccess(entry: {
      readonly what: 'export' | 'utskrift' | 'kontroll'
      readonly akt: AktId | null
      readonly purpose: string
    }): Promise<Result<null>>

    /** Writes to a folder the person picks in main's dialog, reads it back and verifies before it counts. */
    backupNow(): Promise<Result<{ readonly at: Instant; readonly akter: number }>>
    /** On an empty machine: picks a file in main's dialog, opened with a user's passphrase or the recovery key. */
    restoreBackup(input: {
      readonly secret: string
      readonly signatur: string
    }): Promise<Result<{ readonly akter: number }>>

    /** A new random id (16 bytes), so that no screen needs randomness of its own. */
    newId(): Promise<string>
    kontor(): Promise<Result<Kontor>>
  }
