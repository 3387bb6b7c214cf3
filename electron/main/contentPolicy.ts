/** Where index.html wants this load's style nonce. */
export const noncePlaceholder = '__AKTA_NONCE__'

/**
 * The Content-Security-Policy of every response (security.md §4). With a nonce: for index.html, whose
 * styles made by script must carry it. 'wasm-unsafe-eval' lets hash-wasm compile Argon2; Vue and the
 * worker's starter are the only Trusted Types policies.
 */
export function contentPolicy(nonce: string | null): string {
  const style = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${style}`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue akta-worker',
  ].join('; ')
}

/** All headers of a response of ours. */
export function responseHeaders(mime: string, nonce: string | null): Record<string, string> {
  return {
    'content-type': mime,
    'content-security-policy': contentPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}
