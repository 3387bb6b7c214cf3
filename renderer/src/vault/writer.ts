import { keys } from '@shared/crypto'
import type { Core, OpenVault } from './core'
import type { OfficeWriter } from './officeLog'

/** This session's hand in the office's log. */
export async function officeWriter(core: Core, open: OpenVault): Promise<OfficeWriter> {
  return {
    record: await keys.derive(open.office, 'record'),
    by: open.user.id,
    edSecret: open.userKeys.ed.secretKey,
    device: core.deviceId,
    at: core.deps.now(),
  }
}
