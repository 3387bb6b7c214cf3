/** Uppdrag to the provider and the provider's own work (Osby 8, Göteborg). */
export const GENOMFORANDE_HANDELSER = [] as const
