/** The part of Trusted Types that we use; the DOM library doesn't have it yet. */
type Policy = { createScriptURL(url: string): string }
type TrustedTypes = {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): Policy
}

let policy: Policy | undefined

/**
 * Starts a worker of ours. Its address passes the Trusted Types policy `akta-worker`, which lets through
 * nothing but the page's own origin; the policy is made once, as the content policy asks.
 */
export function ownWorker(address: string, name: string): Worker {
  const url = new URL(address, globalThis.location.href)
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('akta-worker', {
    createScriptURL: (text) => {
      if (new URL(text).origin !== globalThis.location.origin) throw new TypeError('foreign worker')
      return text
    },
  })
  const trusted = (policy?.createScriptURL(url.href) ?? url) as URL
  return new Worker(trusted, { type: 'module', name })
}
