// must fail: no-restricted-properties
export const canary = [URL.canParse('x'), AbortSignal.any([])]
