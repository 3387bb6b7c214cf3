/** Limits of a file that comes from outside (design/security.md 2.7). */
const LIMITS = { depth: 32, stringCharacters: 1_000_000, keys: 200, items: 20_000 } as const
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export type UntrustedError = 'not-json' | 'forbidden'
type Untrusted = { ok: true; value: unknown } | { ok: false; error: { code: UntrustedError } }

/** How deep brackets nest, outside strings. Counted before parsing, so that depth can't exhaust the stack. */
function depthOf(text: string): number {
  const brackets = text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '').match(/[[\]{}]/g) ?? []
  let depth = 0
  let deepest = 0
  for (const mark of brackets) {
    depth += mark === '{' || mark === '[' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Something is over a limit or forbidden. Caught in this file: the outcome is a value. */
class Forbidden extends Error {}

function cleanedRecord(value: object): Record<string, unknown> {
  const entries = Object.entries(value)
  if (entries.length > LIMITS.keys || entries.some(([key]) => FORBIDDEN.has(key))) {
    throw new Forbidden()
  }
  const clean = Object.create(null) as Record<string, unknown>
  for (const [key, entry] of entries) clean[key] = cleaned(entry)
  return clean
}

/** The same value in objects without a prototype. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string' && value.length > LIMITS.stringCharacters) throw new Forbidden()
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return cleanedRecord(value)
  if (value.length > LIMITS.items) throw new Forbidden()
  return value.map(cleaned)
}

/**
 * JSON from a file that somebody else may have written: UTF-8, at most 32 levels deep, no text over a
 * million characters, no key that reaches for a prototype, and no prototype in what comes out. Refused
 * as a value. The caller's schema says which keys there may be.
 */
export function parseUntrusted(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => string,
): Untrusted {
  try {
    const text = decode(bytes)
    if (depthOf(text) > LIMITS.depth) return { ok: false, error: { code: 'forbidden' } }
    return { ok: true, value: cleaned(JSON.parse(text)) }
  } catch (error) {
    return { ok: false, error: { code: error instanceof Forbidden ? 'forbidden' : 'not-json' } }
  }
}
