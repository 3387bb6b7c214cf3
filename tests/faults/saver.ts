import { promises } from 'node:fs'
import { STANDARD_LIMITS } from '../../electron/services/storage/deps'
import { openStorage } from '../../electron/services/storage/storage'
import { blobOf, frameOf, KEY_FILE } from './saved'

/**
 * A process that saves until it is killed: `node --import tsx saver.ts DIR COUNT`. Writes one line a save
 * that main has answered: `frames N`, `keys N` or `blob N` (saved together with frame N).
 */
const [dataDir = '', most = '0'] = process.argv.slice(2)
const storage = await openStorage({
  dataDir,
  anchorFile: `${dataDir}/hogvatten.json`,
  files: promises,
  limits: {
    ...STANDARD_LIMITS,
    ...{ minFreeBytes: 0, segmentBytes: 20_000, writeTimeoutMs: 120_000 },
  },
  now: () => new Date(),
  random: (n) => crypto.getRandomValues(new Uint8Array(n)),
  pickFolder: async () => null,
  pickFile: async () => null,
})

const state = await storage.state()
if (!state.ok) throw new Error(state.error.code)
let { counter } = state.value.journal
process.stdout.write('ready\n')
for (let save = 0; save < Number(most); save++) {
  if (save % 4 === 0) {
    const written = await storage.writeKeyFile(frameOf(KEY_FILE + counter))
    if (!written.ok) throw new Error(written.error.code)
    process.stdout.write(`keys ${counter}\n`)
  }
  const frames = Array.from({ length: 1 + (save % 3) }, (_, at) => frameOf(counter + at + 1))
  const blobs = save % 5 === 0 ? [blobOf(counter + 1)] : []
  for (const id of blobs) {
    const staged = await storage.stageBlob({ id, bytes: frameOf(counter + 1) })
    if (!staged.ok) throw new Error(staged.error.code)
  }
  const unit = { expect: counter, frames, ...(blobs.length === 0 ? {} : { blobs }) }
  const appended = await storage.appendJournal(unit)
  if (!appended.ok) throw new Error(appended.error.code)
  if (blobs.length > 0) process.stdout.write(`blob ${counter + 1}\n`)
  counter = appended.value.counter
  process.stdout.write(`frames ${counter}\n`)
}
await storage.markCleanExit()
