import { slots } from '@shared/crypto'
import { Instant } from '@shared/domain/primitives'
import type { SlotFile } from '@shared/domain/storagePort'
import { z } from 'zod'
import { writeAccess } from './access'
import type { Result, VaultApi } from './api'
import type { Core, OpenVault } from './core'
import { mendJournal } from './mendJournal'
import { openPaper } from './recoverUser'
import { renewDatabase } from './rebuild'
import { fail, fromStorage, ok } from './result'

/** What a backup says of itself without any key. */
const BackupHeader = z.strictObject({
  v: z.literal(1),
  vaultId: z.string(),
  counter: z.int(),
  akter: z.int(),
})
type BackupHeader = z.infer<typeof BackupHeader>

type Run = <T>(call: (open: OpenVault) => Promise<Result<T>>) => Promise<Result<T>>

/**
 * A backup to a folder that the person picks. Making it reads the whole journal, and so may be the first
 * to see that it is damaged: then it is made again from the working copy, and `journal-mended` asks for
 * the backup once more.
 */
export async function backUp(core: Core, run: Run): ReturnType<VaultApi['backupNow']> {
  const begun = await run((open) => beginBackup(core, open))
  if (!begun.ok) return begun
  const made = await finishBackup(core, begun.value)
  if (made.ok || made.error.code !== 'integrity') return made
  const whole = await run((open) => mendJournal(core, open.officeMeta))
  return whole.ok ? fail('journal-mended') : made
}

/** Says in the access log that a backup is made, and what it will say of itself. */
async function beginBackup(core: Core, open: OpenVault): Promise<Result<BackupHeader>> {
  const access = { what: 'sakerhetskopia', akt: null, arendenummer: null, purpose: '' } as const
  const logged = await writeAccess(core, open, access)
  if (!logged.ok) return logged
  const akter = await core.db.akter.count()
  return ok({ v: 1, vaultId: core.vaultId, counter: core.journal.counter, akter })
}

/**
 * Main asks for the folder, writes, re-reads from the medium and compares before it counts. Saves may go
 * on meanwhile: an open dialog must not hold up anybody's draft.
 */
async function finishBackup(
  core: Core,
  header: BackupHeader,
): Promise<Result<{ readonly at: Instant; readonly akter: number }>> {
  const made = await core.deps.port.writeBackup({ header: JSON.stringify(header) })
  const written = fromStorage(made)
  if (!written.ok) return written
  const at = Instant.parse(written.value.at)
  core.storage = { ...core.storage, lastBackup: { at, verified: true } }
  return ok({ at, akter: header.akter })
}

/**
 * Puts a backup back on an empty machine, once the passphrase of one of its users or its recovery key
 * has opened a slot in it. Refused: `wrong-passphrase`, `newer-version`, `integrity`, main's own codes;
 * nothing is written then. The database is made from the journal at the next unlock.
 */
export async function restoreBackup(
  core: Core,
  { secret, signatur }: Parameters<VaultApi['restoreBackup']>[0],
): Promise<Result<{ readonly akter: number }>> {
  const { port } = core.deps
  const staged = fromStorage(await port.stageRestore())
  if (!staged.ok) return staged
  const header = BackupHeader.safeParse(parse(staged.value.header))
  const isOurs = header.success && header.data.counter <= staged.value.counter
  if (!isOurs || !(await opensAny(core, staged.value.slots, { secret, signatur }))) {
    await port.abandonRestore()
    return fail(isOurs ? 'wrong-passphrase' : 'integrity')
  }
  const done = fromStorage(await port.commitRestore())
  if (!done.ok) return done
  await renewDatabase(core)
  return ok({ akter: header.data.akter })
}

/** Whether the recovery key, or the passphrase of the user with this signature, opens a slot. */
async function opensAny(
  core: Core,
  files: readonly SlotFile[],
  { secret, signatur }: { readonly secret: string; readonly signatur: string },
): Promise<boolean> {
  if ((await openPaper(core, files, secret)) !== null) return true
  for (const { json, previous } of files) {
    const info = await slots.inspectSlot(json)
    if (info.ok && info.value.label !== signatur) continue
    for (const text of [json, previous].filter((generation) => generation !== null)) {
      const pass = { kind: 'pass', passphrase: secret } as const
      if ((await slots.openSlot(text, pass, core.deps.policy)).ok) return true
    }
  }
  return false
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
