import type * as api from '@renderer/vault/api'

// What the screens may name of the vault's answers; the vault itself is reached through the stores.
export type AccessEntry = api.AccessEntry
export type Draft = api.Draft
export type DuplicateHit = api.DuplicateHit
export type Session = api.Session
export type VaultError = api.VaultError
