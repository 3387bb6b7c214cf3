// must fail: no-restricted-syntax
export const canary = crypto.subtle
