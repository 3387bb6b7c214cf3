// Strings only: the sandboxed preload imports this file and nothing else.

export const appChannels = [
  'app:info',
  'profile:open',
  'window:lock',
  'window:leave',
  'window:nextSignal',
  'export:save',
  'import:pick',
  'clipboard:write',
  'database:discard',
] as const

export const storageChannels = [
  'vault:state',
  'vault:create',
  'vault:cleanExit',
  'slots:list',
  'slots:write',
  'keys:read',
  'keys:write',
  'journal:append',
  'journal:read',
  'mend:begin',
  'mend:append',
  'mend:commit',
  'drafts:write',
  'drafts:list',
  'drafts:remove',
  'blobs:write',
  'blobs:read',
  'blobs:stage',
  'blobs:remove',
  'backup:write',
  'restore:stage',
  'restore:commit',
  'restore:abandon',
] as const

export const channels = [...appChannels, ...storageChannels] as const

export type Channel = (typeof channels)[number]
