// Strings only: the sandboxed preload imports this file and nothing else.

export const appChannels = [
  'app:info',
  'profile:open',
  'window:lock',
  'window:nextSignal',
  'export:save',
  'clipboard:write',
] as const

export const channels = [...appChannels] as const

export type Channel = (typeof channels)[number]
