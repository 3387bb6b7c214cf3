/** How the party was told of a decision, and when (FL 33). */
export const DELGIVNING_HANDELSER = [] as const
