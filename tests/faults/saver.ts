import { promises } from 'node:fs'
import { STANDARD_LIMITS } from '../../electron/services/storage/deps'
import { openStorage } from '../../electron/services/storage/storage'
import { frameOf, KEY_FILE } from './saved'

/**
 * A process that saves until it is killed: `node --import tsx saver.ts DIR COUNT`. Writes one line a save
 * that main has answered: `frames N` or `keys N`.
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
  const appended = await storage.appendJournal({ expect: counter, frames })
  if (!appended.ok) throw new Error(appended.error.code)
  counter = appended.value.counter
  process.stdout.write(`frames ${counter}\n`)
}
await storage.markCleanExit()
