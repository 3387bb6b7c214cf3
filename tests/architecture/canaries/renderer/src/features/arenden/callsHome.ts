// must fail: no-restricted-globals
export const canary = [fetch, WebSocket]
