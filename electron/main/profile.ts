import { chmodSync, mkdirSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { ProfileKind } from '@shared/ipc/appContract'

export type Profile = {
  readonly kind: ProfileKind
  /** Journal, slots, key file, drafts: main's own folder of this profile. */
  readonly dataDir: string
  /** Chromium's storage of this profile; `persist:` keeps it on disk. */
  readonly partition: string
}

/**
 * Where everything lies. `AKTA_PROFILE` (an absolute path) moves it, for tests and demo; a packaged app
 * ignores it.
 */
export function profileRoot(input: {
  readonly isPackaged: boolean
  readonly appData: string
  readonly requested: string | undefined
}): string {
  const { requested } = input
  const isUsable = !input.isPackaged && requested !== undefined && isAbsolute(requested)
  return isUsable ? requested : join(input.appData, 'Akta')
}

/** The office's profile or the example's under `root`, its folder made and closed to other users. */
export function openProfile(root: string, kind: ProfileKind): Profile {
  const dataDir = join(root, kind)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  chmodSync(root, 0o700)
  chmodSync(dataDir, 0o700)
  return { kind, dataDir, partition: kind === 'kontor' ? 'persist:akta' : 'persist:akta-exempel' }
}
