/** The third carrier of a status; icon and word are the first two. */
export type Tone = 'danger' | 'warn' | 'ok' | 'info' | 'none'
