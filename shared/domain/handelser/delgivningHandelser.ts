/** How the party was told of a decision, and when (FL 33, delgivningslagen). */
export const DELGIVNING_HANDELSER = [] as const
