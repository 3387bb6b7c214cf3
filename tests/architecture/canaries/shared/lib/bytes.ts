// must pass
export const empty = new Uint8Array()
