/** The parts of an investigation: areas of need, sources, consent, representatives, plans (Osby 6.3-6.5). */
export const UNDERLAG_HANDELSER = [] as const
