/** Appeals: received, rättidsprövning, reconsideration, handing over, judgment (FL 40-47). */
export const OVERKLAGANDE_HANDELSER = [] as const
