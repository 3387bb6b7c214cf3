import { toRaw } from 'vue'

/**
 * A copy without Vue's reactive proxies, which can't be posted to the worker. Bytes are passed as they
 * are; anything else is a plain value, array or record.
 */
export function plain(value: unknown): unknown {
  const raw: unknown = toRaw(value)
  if (raw instanceof Uint8Array || typeof raw !== 'object' || raw === null) return raw
  if (Array.isArray(raw)) return raw.map(plain)
  return Object.fromEntries(Object.entries(raw).map(([key, entry]) => [key, plain(entry)]))
}
