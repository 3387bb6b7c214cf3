import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { projectDir } from './paths'
import type { Runtime } from './resolve'
import { capture, ToolError } from './run'

// Electron refuses root, and switching its sandbox off is no way out. So where start, test or demo run
// as root, Electron runs as a user made for it, from copies that this user can read: the project may
// lie in a folder that only root can enter.
const userName = 'akta-electron'
const baseDir = '/var/lib/akta-electron'

export type UnprivilegedUser = { readonly name: string; readonly uid: number; readonly gid: number }

/** Home of the unprivileged user, where a profile lies unless AKTA_PROFILE names another. */
export const unprivilegedHome = join(baseDir, 'home')

/** Are we root on Linux, so that Electron must run as somebody else? */
export function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** The user that Electron runs as, made on first use. Root only. */
export function ensureUser(): UnprivilegedUser {
  mkdirSync(baseDir, { recursive: true })
  // Said outright here and below: the caller's umask may close what is new to everybody else.
  chmodSync(baseDir, 0o755)
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const user = findUser()
    if (user !== null) return withHome(user)
    const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
    // Two clones may do this at once: the loser finds the winner's user on its next round.
    capture('useradd', [...args, '--home-dir', unprivilegedHome, userName])
  }
  throw new ToolError(`Användaren ${userName} kunde inte skapas med useradd.`)
}

/** Copies (hard links where possible) the runtime to a place the user can read. Done once per runtime. */
export function stageRuntime(runtime: Runtime): string {
  const { ino, mtimeMs, size } = statSync(runtime.binary)
  const identity = `${runtime.binary}:${ino}:${mtimeMs}:${size}`
  const id = createHash('sha256').update(identity).digest('hex').slice(0, 16)
  const staged = join(baseDir, `runtime-${id}`)
  if (!existsSync(staged)) {
    const scratch = `${staged}.${process.pid}`
    if (capture('cp', ['-al', runtime.dist, scratch]).code !== 0) {
      rmSync(scratch, { recursive: true, force: true })
      cpSync(runtime.dist, scratch, { recursive: true, verbatimSymlinks: true })
    }
    capture('chmod', ['-R', 'a+rX', scratch])
    if (existsSync(staged)) rmSync(scratch, { recursive: true })
    else renameSync(scratch, staged)
  }
  refreshLoader(runtime.dist, staged)
  return join(staged, basename(runtime.binary))
}

/** Copies the built app (package.json and out/) to a folder the user can read, one for this process. */
export function stageApp(): string {
  removeAbandonedApps()
  const staged = join(baseDir, `app-${process.pid}`)
  rmSync(staged, { recursive: true, force: true })
  mkdirSync(staged)
  for (const part of ['package.json', 'out']) {
    cpSync(join(projectDir, part), join(staged, part), { recursive: true })
  }
  capture('chmod', ['-R', 'u=rwX,go=rX', staged])
  process.once('exit', () => rmSync(staged, { recursive: true, force: true }))
  return staged
}

/** Gives the user a copy of the display's cookie, so that a window can open on root's display. */
export function stageDisplayCookie(user: UnprivilegedUser): string | null {
  const source = process.env['XAUTHORITY'] ?? join(process.env['HOME'] ?? '/root', '.Xauthority')
  if (!existsSync(source)) return null
  const copy = join(unprivilegedHome, `.Xauthority-${process.pid}`)
  cpSync(source, copy)
  chownSync(copy, user.uid, user.gid)
  chmodSync(copy, 0o600)
  process.once('exit', () => rmSync(copy, { force: true }))
  return copy
}

function refreshLoader(dist: string, staged: string): void {
  const [from, to] = [join(dist, 'resources/app'), join(staged, 'resources/app')]
  // Left alone where it is the same: another window may be starting from it at this moment.
  if (!existsSync(from) || capture('diff', ['-rq', from, to]).code === 0) return
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
  capture('chmod', ['-R', 'u=rwX,go=rX', to])
}

function findUser(): UnprivilegedUser | null {
  const uid = capture('id', ['-u', userName])
  const gid = capture('id', ['-g', userName])
  if (uid.code !== 0 || gid.code !== 0) return null
  return { name: userName, uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function withHome(user: UnprivilegedUser): UnprivilegedUser {
  mkdirSync(unprivilegedHome, { recursive: true })
  chmodSync(unprivilegedHome, 0o700)
  chownSync(unprivilegedHome, user.uid, user.gid)
  return user
}

function removeAbandonedApps(): void {
  for (const name of readdirSync(baseDir)) {
    const pid = /^app-(\d+)$/.exec(name)?.[1]
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) {
      rmSync(join(baseDir, name), { recursive: true, force: true })
    }
  }
}
