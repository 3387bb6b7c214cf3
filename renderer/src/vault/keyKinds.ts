/** What a wrapped key is: the office's own, or one akt's. `escrow` = a user's X25519 for recovery. */
export const KEY_KINDS = ['office', 'unit', 'report', 'audit', 'inbox', 'escrow', 'akt'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

/** Keys that anybody seals to and only a role opens: the report's and the access log's. */
export const PAIR_KINDS = ['report', 'audit'] as const
export type PairKind = (typeof PAIR_KINDS)[number]
