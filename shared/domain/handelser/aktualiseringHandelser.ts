/** What reaches the unit: kinds of intake, reporter, förhandsbedömning (law.md 3.2, Osby 6.1-6.2, Täby 1.3, 2.2). */
export const AKTUALISERING_HANDELSER = [] as const
