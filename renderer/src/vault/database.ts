import Dexie from 'dexie'
import type { DexieOptions, Table } from 'dexie'

/**
 * One sealed row of an append-only log. `n` is the journal counter of its frame. In clear: random ids,
 * sequence numbers and padded lengths, nothing else.
 */
export type LogRow = {
  readonly id: string
  readonly device: string
  readonly sequence: number
  readonly n: number
  readonly box: Uint8Array
}

export type AktRow = { readonly akt: string; readonly rev: number; readonly box: Uint8Array }
export type RegisterPart = {
  readonly gen: number
  readonly kind: 'page' | 'delta'
  readonly n: number
  readonly box: Uint8Array
}
export type WrapRow = {
  readonly key: string
  readonly to: string
  readonly epoch: number
  readonly kind: string
  readonly box: Uint8Array
}
export type DraftRow = {
  readonly id: string
  readonly owner: string
  readonly rev: number
  readonly bytes: Uint8Array
}

/** Small single records, sealed under the office key: where everything stands, the office's snapshot. */
export type MetaRow = {
  readonly id: 'head' | 'kontor'
  readonly rev: number
  readonly box: Uint8Array
}

/** The tables that the journal's frames fill. */
export const LOG_TABLES = ['handelser', 'kontor', 'rapport', 'accessLog'] as const
export type LogTable = (typeof LOG_TABLES)[number]

/** The working copy: sealed rows only. The journal beside it is what makes a save a save. */
export class AktaDatabase extends Dexie {
  declare handelser: Table<LogRow>
  declare kontor: Table<LogRow>
  declare rapport: Table<LogRow>
  declare accessLog: Table<LogRow>
  declare akter: Table<AktRow>
  declare register: Table<RegisterPart>
  declare keyring: Table<WrapRow>
  declare utkast: Table<DraftRow>
  declare meta: Table<MetaRow>

  constructor(name: string, options: DexieOptions = {}) {
    super(name, { ...options, chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      handelser: '[id+device+sequence]',
      kontor: '[id+device+sequence]',
      rapport: '[id+device+sequence]',
      accessLog: '[id+device+sequence]',
      akter: 'akt',
      register: '[gen+kind+n]',
      keyring: '[key+to+epoch]',
      utkast: 'id',
      meta: 'id',
    })
  }
}

/** One log in one table, all devices, as a collection to read or delete. */
export function logOf(db: AktaDatabase, table: LogTable, id: string) {
  return db[table]
    .where('[id+device+sequence]')
    .between([id, Dexie.minKey, Dexie.minKey], [id, Dexie.maxKey, Dexie.maxKey])
}

/** The rows of one log in one table, all devices. */
export function logRows(db: AktaDatabase, table: LogTable, id: string): Promise<LogRow[]> {
  return logOf(db, table, id).toArray()
}
