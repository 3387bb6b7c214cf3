import { utf8, type Bytes } from './bytes'

const MAX_DEPTH = 32

/**
 * Canonical JSON text (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them. Properties that are `undefined` are left out as in JSON. Throws (a bug in
 * the caller) on what JSON can't hold: NaN, infinities, lone surrogates, dates, functions, depth > 32.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

/** The canonical JSON as UTF-8: what is hashed and signed. */
export function canonicalBytes(value: unknown): Bytes {
  return utf8(canonicalJson(value))
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new TypeError('nested too deep for canonical JSON')
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'string') return writeString(value)
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`
  if (isPlainObject(value)) return writeObject(value, depth)
  throw new TypeError('not a JSON value')
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('not a JSON number')
  return JSON.stringify(value)
}

function writeString(value: string): string {
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)) {
    throw new TypeError('a lone surrogate has no canonical form')
  }
  return JSON.stringify(value)
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${writeString(key)}:${write(value[key], depth + 1)}`)
  return `{${members.join(',')}}`
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
