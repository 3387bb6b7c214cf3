import type { exportErrorCodes, ExportKind, ExportRequest } from '@shared/ipc/appContract'
import { fail, succeed, type Result } from '@shared/ipc/result'

type ExportError = (typeof exportErrorCodes)[number]

export type ExportDeps = {
  /** Asks the person where; null = they changed their mind. */
  readonly choosePath: (fileName: string, kind: ExportKind) => Promise<string | null>
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
}

/**
 * Writes a finished document where the person chooses. The renderer suggests a name and never sees or
 * sends a path. A file that is only half written never stays.
 */
export async function saveExport(
  deps: ExportDeps,
  request: ExportRequest,
): Promise<Result<{ saved: boolean }, ExportError>> {
  const ending = `.${request.kind}`
  const chosen = await deps.choosePath(`${request.suggestedName}${ending}`, request.kind)
  if (chosen === null) return succeed({ saved: false })
  const path = chosen.toLowerCase().endsWith(ending) ? chosen : `${chosen}${ending}`
  try {
    await deps.write(path, request.bytes)
    return succeed({ saved: true })
  } catch (error) {
    return fail(errorCode(error))
  }
}

function errorCode(error: unknown): ExportError {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY') {
    return 'no-access'
  }
  return 'disk-error'
}
