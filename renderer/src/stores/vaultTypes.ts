import type * as access from '@renderer/vault/accessEntry'
import type * as api from '@renderer/vault/api'
import type * as gallring from '@renderer/vault/apiGallring'
import type * as inforande from '@renderer/vault/apiInforande'

// What the screens may name of the vault's answers; the vault itself is reached through the stores.
export type Draft = api.Draft
export type DuplicateHit = api.DuplicateHit
export type Session = api.Session
export type VaultError = api.VaultError
export type GallringRad = gallring.GallringRad
export type GallringView = gallring.GallringView
export type AccessEntry = access.AccessEntry
export type InforandeInput = inforande.InforandeInput
export type InforandeRad = inforande.InforandeRad
export type InforandeView = inforande.InforandeView
