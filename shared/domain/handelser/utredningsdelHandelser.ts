/** The parts of an investigation: IBIC areas, sources, consent, representatives, plans (Osby 6.3-6.5). */
export const UTREDNINGSDEL_HANDELSER = [] as const
