// must fail: no-restricted-properties no-restricted-syntax
export const canary = [Math.random(), crypto.getRandomValues(new Uint8Array(1))]
