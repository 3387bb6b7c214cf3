// must fail: no-restricted-properties no-restricted-syntax no-restricted-globals
export const canary = [Date.now(), new Date(), performance]
