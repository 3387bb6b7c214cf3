import { toHex } from '@shared/crypto'
import { DeviceId } from '@shared/domain/primitives'
import type { Instant } from '@shared/domain/primitives'
import { readAccessLog } from './access'
import { appendToAkt, createAkt, logUse, openAkt } from './akter'
import type { Result, Session, VaultApi } from './api'
import type { OwnPackApi } from './apiOwnPacks'
import { backUp, restoreBackup } from './backup'
import { reserveBeslut, signBeslut } from './beslut'
import { checkRegister } from './checkRegister'
import type { Core, OpenVault, VaultDeps } from './core'
import { exclusive, NO_STORAGE } from './core'
import { createOffice } from './createOffice'
import { createExample } from './example'
import { gallringCalls } from './gallring'
import { readDocument, storeDocument } from './documents'
import { inforandeCalls } from './inforande'
import { readIncoming, storeIncoming } from './incoming'
import { draftCalls } from './draftCalls'
import { decideOwnPack, heldOwnPacks, orderHistory, proposeOwnPack } from './ownPacks'
import { paperCalls } from './paperCalls'
import { listRapport, markAnmalda } from './rapport'
import { raknareCalls } from './raknare'
import { NO_KEYRING } from './keyring'
import { movableClock } from './movableClock'
import { mended } from './readVault'
import { confirmRecoveryKey, recoverUser } from './recoverUser'
import { compact } from './refresh'
import { fail, fromStorage, ok } from './result'
import { findDuplicates, listRegister, search } from './search'
import { SINGLE } from './sealing'
import { simulateOrder } from './simulateAkter'
import { statistik } from './statistik'
import { unlock, vaultStatus } from './unlock'
import { refreshWatches } from './refreshWatches'
import { saveAbsences } from './absences'
import { addUser, changePassphrase, saveSettings, updateUser } from './users'

/**
 * The vault behind `VaultApi`: one object in the worker that holds the keys. Everything that saves runs
 * one at a time; everything but `status`, the ways in and `newId` is refused `locked` without keys.
 */
export function createVault(deps: VaultDeps): VaultApi {
  const clock = movableClock(deps)
  const core = newCore(clock.deps)
  const unlocked = sessionCalls(core)
  const vault: VaultApi = {
    ...unlocked,
    status: () => vaultStatus(core),
    createOffice: (input) =>
      exclusive(core, async () => {
        const made = await createOffice(core, input)
        if (!made.ok || core.open === null) return made.ok ? fail('integrity') : made
        const session = toSession(core, core.open)
        return ok({ session, recoveryKey: made.value.recoveryKey })
      }),
    unlock: (input) => exclusive(core, async () => asSession(core, await unlock(core, input))),
    recoverUser: (input) =>
      exclusive(core, async () => asSession(core, await recoverUser(core, input))),
    restoreBackup: (input) => exclusive(core, () => restoreBackup(core, input)),
    prepareLock: () => exclusive(core, () => prepareLock(core)),
    followSumming: (onSummed) => {
      core.onSummed = onSummed
      return Promise.resolve()
    },
    newId: () => Promise.resolve(toHex(deps.random(16))),
    simulateOrder: (input, onProgress) => simulateOrder(core, withOpen(core), input, onProgress),
    statistik: (input, onProgress) => statistik(core, withOpen(core), input, onProgress),
    refreshWatches: () => refreshWatches(core),
    createExample: (plan, passphrase, onProgress) =>
      createExample({ vault, onProgress, setClock: clock.set }, plan, passphrase),
  }
  return vault
}

type Locked =
  | 'status'
  | 'createExample'
  | 'simulateOrder'
  | 'statistik'
  | 'createOffice'
  | 'unlock'
  | 'recoverUser'
  | 'restoreBackup'
  | 'prepareLock'
  | 'newId'
  | 'followSumming'
  | 'refreshWatches'

function sessionCalls(core: Core): Omit<VaultApi, Locked> {
  const run = withOpen(core)
  return {
    ...raknareCalls(core, run),
    session: () => run((open) => ok(toSession(core, open))),
    kontor: () =>
      run(({ state }) => (state.settings ? ok(state.settings.kontor) : fail('integrity'))),
    confirmRecoveryKey: (typed) => run((open) => confirmRecoveryKey(core, open, typed)),
    changePassphrase: (input) => run((open) => changePassphrase(core, open, input)),
    addUser: (user) => run((open) => addUser(core, open, user)),
    updateUser: (user) => run((open) => updateUser(core, open, user)),
    saveSettings: (settings) => run((open) => saveSettings(core, open, settings)),
    saveAbsences: (franvaro) => run((open) => saveAbsences(core, open, franvaro)),
    ...ownPackCalls(core),
    listRegister: () => run((open) => listRegister(open)),
    search: (term) => run((open) => search(core, open, term)),
    findDuplicates: (person) => run((open) => findDuplicates(open, person)),
    checkRegister: () => run((open) => checkRegister(core, open)),
    createAkt: (input) => run((open) => createAkt(core, open, input)),
    openAkt: (akt, purpose) => run((open) => openAkt(core, open, akt, purpose)),
    append: (input) => run((open) => appendToAkt(core, open, input)),
    reserveBeslut: (akt, niva) => run((open) => reserveBeslut(core, open, akt, niva)),
    signBeslut: (beslut, draft) => run((open) => signBeslut(core, open, beslut, draft)),
    ...paperCalls(core),
    storeDocument: (input) => run((open) => storeDocument(core, open, input)),
    readDocument: (akt, id) => run((open) => readDocument(core, open, akt, id)),
    storeIncoming: (input) => run((open) => storeIncoming(core, open, input)),
    readIncoming: (akt, id) => run((open) => readIncoming(core, open, akt, id)),
    ...draftCalls(core, run),
    listRapport: (period) => run((open) => listRapport(core, open, period)),
    markAnmalda: (input) => run((open) => markAnmalda(core, open, input)),
    ...gallringCalls(core, run),
    ...inforandeCalls(core, run),
    accessLog: (period) => run((open) => readAccessLog(core, open, period)),
    logAccess: (entry) => run((open) => logUse(core, open, entry)),
    backupNow: () => backUp(core, run),
  }
}

/** The office's own riktlinjepaket. */
function ownPackCalls(core: Core): OwnPackApi {
  const run = withOpen(core)
  return {
    ownPacks: () => run((open) => heldOwnPacks(core, open)),
    proposeOwnPack: (input) => run((open) => proposeOwnPack(core, open, input)),
    decideOwnPack: (decision) => run((open) => decideOwnPack(core, open, decision)),
    orderHistory: () => run((open) => orderHistory(core, open)),
  }
}

/** Runs a call with the open vault, one at a time, and packs the register when it has grown. */
function withOpen(core: Core) {
  return <T>(call: (open: OpenVault) => Promise<Result<T>> | Result<T>): Promise<Result<T>> =>
    exclusive(core, async () => {
      const { open } = core
      if (open === null) return fail('locked')
      const result = await mended(core, open, call)
      if (open.register.deltas >= core.deps.compactAfter && open.unit !== null) packWhenIdle(core)
      return result
    })
}

function packWhenIdle(core: Core): void {
  core.deps.whenIdle(() => {
    void exclusive(core, async () => {
      const { open } = core
      if (open !== null && open.register.deltas >= core.deps.compactAfter) await compact(core, open)
    })
  })
}

async function prepareLock(core: Core): Promise<Result<null>> {
  // The running save is done: this call stood in line behind it. Drafts are sealed as they are saved.
  core.open = null
  core.mended = false
  core.db.close()
  core.db = core.deps.openDatabase()
  return fromStorage(await core.deps.port.markCleanExit())
}

function asSession(core: Core, opened: Result<OpenVault>): Result<Session> {
  return opened.ok ? ok(toSession(core, opened.value)) : opened
}

function toSession(core: Core, open: OpenVault): Session {
  const { settings, users, recoveryConfirmed } = open.state
  if (settings === null) throw new Error('an office has settings from its first save')
  const { lastBackup } = core.storage
  const { pending } = core.keyring
  return {
    user: open.user,
    settings,
    users: users.map(({ anvandare }) => anvandare),
    opens: {
      unit: open.unit !== null,
      report: open.report !== null && open.user.roller.includes('namndsekreterare'),
    },
    lastBackup: lastBackup && { at: lastBackup.at as Instant, verified: lastBackup.verified },
    recoveryConfirmed,
    keysWait: pending.unit || pending.pairs.size > 0,
    notices: open.notices,
  }
}

/** The working state before anything is opened. */
export function newCore(deps: VaultDeps): Core {
  return {
    deps,
    vaultId: SINGLE,
    deviceId: DeviceId.parse(SINGLE),
    storage: NO_STORAGE,
    db: deps.openDatabase(),
    journal: NO_STORAGE.journal,
    keyring: NO_KEYRING,
    open: null,
    queue: Promise.resolve(),
    broken: false,
    journalMended: false,
    mended: false,
    onSummed: () => undefined,
  }
}
