import { chownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { seedVault } from '../../tests/bench/seedVault'
import { drive, makeFolders, type Folders } from '../runtime/drive'
import { median, type Figure } from './measure'
import { lock, refusal, showList, signNotes, unlock, type Seeded } from './window'

const ROUNDS = 3
const NOTES = 5

/** One round of one profile, in ms. */
type Round = { readonly refused: number; readonly unlocked: number; readonly listed: number }

/** The built app in real Electron: a profile with `akter` akter beside an empty one, in turn. */
export async function electronFigures(akter: number): Promise<readonly Figure[]> {
  const made: (Folders & { readonly remove: () => void })[] = []
  const running: Seeded[] = []
  const start = async (count: number): Promise<Seeded> => {
    const folders = await makeFolders()
    made.push(folders)
    const seeded = { passphrase: await seed(folders, count), driven: await drive(folders) }
    running.push(seeded)
    return seeded
  }
  try {
    const full = await start(akter)
    return await measure(akter, full, await start(0))
  } finally {
    for (const { driven } of running) await driven.kill()
    for (const { remove } of made) remove()
  }
}

async function seed({ profile }: Folders, akter: number): Promise<string> {
  const folders = { dataDir: join(profile, 'kontor'), anchorFile: join(profile, 'hogvatten.json') }
  const { passphrase } = await seedVault(folders, akter)
  // Electron may run as another user than we do, and the profile's folder is that user's already.
  const { uid, gid } = statSync(profile)
  const inside = readdirSync(profile, { recursive: true, encoding: 'utf8' })
  if (process.platform !== 'win32')
    for (const name of inside) chownSync(join(profile, name), uid, gid)
  return passphrase
}

async function measure(akter: number, full: Seeded, empty: Seeded): Promise<readonly Figure[]> {
  const first = { ms: await unlock(full), baseMs: await unlock(empty) }
  const rounds: { readonly full: Round; readonly empty: Round }[] = []
  for (let at = 0; at < ROUNDS; at++) {
    rounds.push({ full: await round(full, true), empty: await round(empty, false) })
  }
  return figuresOf(akter, { first, rounds, notes: await signNotes(full, NOTES) })
}

type Taken = {
  readonly first: { readonly ms: number; readonly baseMs: number }
  readonly rounds: readonly { readonly full: Round; readonly empty: Round }[]
  readonly notes: readonly number[]
}

function figuresOf(akter: number, { first, rounds, notes }: Taken): readonly Figure[] {
  // The whole of it: what is left of an empty profile's unlock without Argon2id drowns in noise.
  const empty = 'tom profils upplåsning'
  const baseline = median(rounds.map((one) => one.empty.unlocked))
  const against = (ms: number) => [ms, baseline] as const
  const figure = (what: string, base: string, pairs: readonly (readonly [number, number])[]) => ({
    ...{ what: `${what}, ${akter} akter`, base },
    ms: median(pairs.map(([ms]) => ms)),
    baseMs: median(pairs.map(([, baseMs]) => baseMs)),
    ratio: median(pairs.map(([ms, baseMs]) => ms / baseMs)),
  })
  const whole = rounds.map((one) => [one.full.unlocked, one.empty.unlocked] as const)
  const built = [[first.ms, first.baseMs]] as const
  const opened = rounds.map(({ full }) => against(full.unlocked - full.refused))
  const listed = rounds.map(({ full }) => against(full.listed))
  return [
    figure('Första upplåsningen, databasen byggs', 'detsamma i tom profil', built),
    figure('Låsa upp', empty, whole),
    figure('Låsa upp utan Argon2id', empty, opened),
    figure('Visa ärendelistan', empty, listed),
    figure('Signera en anteckning', empty, notes.map(against)),
  ]
}

/**
 * Locks, has a wrong passphrase refused, unlocks and locks again; then the unlock that counts, on a
 * database that is level with its journal. Left unlocked.
 */
async function round(seeded: Seeded, hasRows: boolean): Promise<Round> {
  await lock(seeded)
  const refused = await refusal(seeded)
  await unlock(seeded)
  await lock(seeded)
  const unlocked = await unlock(seeded)
  return { refused, unlocked, listed: hasRows ? await showList(seeded) : 0 }
}
