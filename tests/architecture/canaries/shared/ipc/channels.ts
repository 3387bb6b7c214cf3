// must pass
export const channels = ['export:save'] as const
