/** Own watches, snooze and takeover; what a rule gives is computed, never stored. */
export const BEVAKNING_HANDELSER = [] as const
