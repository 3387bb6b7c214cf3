/** Follow-up with goal fulfilment (Osby 7, Heby, Täby 3). */
export const UPPFOLJNING_HANDELSER = [] as const
