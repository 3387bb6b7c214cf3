/** Documents that came in and belong to the akt (FL 22). */
export const INKOMMET_HANDELSER = [] as const
