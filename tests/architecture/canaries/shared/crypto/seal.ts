// must pass
/** Seals nothing: the one folder where WebCrypto may be named. */
export function digest(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', crypto.getRandomValues(bytes))
}
