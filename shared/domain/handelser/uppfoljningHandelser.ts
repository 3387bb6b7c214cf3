/** Follow-up with goal fulfilment (Osby 7, Täby 3). */
export const UPPFOLJNING_HANDELSER = [] as const
