import { writeAccess } from './access'
import type { Result } from './api'
import type { Core, OpenVault } from './core'
import { fail, ok } from './result'

/** Runs a call with the open vault, one at a time (vault.ts). */
export type Run = <T>(
  call: (open: OpenVault) => Promise<Result<T>> | Result<T>,
) => Promise<Result<T>>

/** Whether this user may look over several cases: enhetschef and administratör who open akter (SoLPuF 12 § 10). */
export function mayFollowUp({ unit, user }: OpenVault): boolean {
  const roles = ['enhetschef', 'administrator'] as const
  return unit !== null && roles.some((roll) => user.roller.includes(roll))
}

/** Writes the purpose in the access log; nothing is read before it stands there. */
export async function logFollowUp(
  core: Core,
  open: OpenVault,
  text: string,
): Promise<Result<null>> {
  const purpose = `Uppföljning: ${text}`
  const access = { what: 'uppfoljning', akt: null, arendenummer: null, purpose } as const
  const logged = await writeAccess(core, open, access)
  return logged.ok ? ok(null) : fail(logged.error.code)
}
