/** Distribution, absence and change of handläggare (JO 5216-2017). */
export const FORDELNING_HANDELSER = [] as const
