import { existsSync, statfsSync } from 'node:fs'
import { capture, ToolError } from './run'

const smallestSharedMemory = 256 * 1024 * 1024

/**
 * Says in one sentence, before Electron dies with a stack, that this machine's kernel gives the user no
 * namespaces to build the sandbox of. There is no way round: the sandbox stays on.
 */
export function ensureSandbox(userName: string | null): void {
  const asUser = userName === null ? [] : ['runuser', '-u', userName, '--']
  const [command = 'unshare', ...args] = [...asUser, 'unshare', '--user', 'true']
  if (process.platform !== 'linux' || capture(command, args).code === 0) return
  throw new ToolError(
    'Electrons sandlåda behöver användarnamnrymder, och kärnan ger inga. Låt den ansvarige köra:\n\n' +
      '  sysctl -w user.max_user_namespaces=15000\n' +
      '  sysctl -w kernel.apparmor_restrict_unprivileged_userns=0   # Ubuntu 24.04 och senare',
  )
}

/** Containers often give 64 MB of /dev/shm, which Chromium outgrows: then it must use files instead. */
export function sharedMemorySwitches(): readonly string[] {
  if (process.platform !== 'linux') return []
  const { bsize, blocks } = existsSync('/dev/shm')
    ? statfsSync('/dev/shm')
    : { bsize: 0, blocks: 0 }
  return bsize * blocks < smallestSharedMemory ? ['--disable-dev-shm-usage'] : []
}
