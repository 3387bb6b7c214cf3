/** Closing with its reason, and what gallring needs (SoL 16). */
export const GALLRING_HANDELSER = [] as const
