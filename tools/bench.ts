import { electronFigures } from './bench/electron'
import type { Figure } from './bench/measure'
import { pureFigures } from './bench/pure'
import { statistikFigures } from './bench/statistik'
import { loadLine, tableOf } from './bench/table'
import { vaultFigures } from './bench/vault'
import { ensureBuilt } from './runtime/build'
import { rerunOnVirtualDisplay } from './runtime/display'
import { resolveRuntime } from './runtime/resolve'
import { runTool } from './runtime/run'

const SMALL = 200
const LARGE = 10_000

// npm run bench: what the code costs beside something that does less, measured in turn in the same
// run. A figure for people to read, never a limit that a test holds. `-- --stor` adds 10,000 akter.
await runTool(async () => {
  ensureBuilt()
  return (await rerunOnVirtualDisplay()) ?? (await bench())
})

async function bench(): Promise<number> {
  console.log(`Före:  ${loadLine()}`)
  const figures: Figure[] = []
  const sizes = process.argv.includes('--stor') ? [SMALL, LARGE] : [SMALL]
  const parts = [
    vaultFigures,
    pureFigures,
    statistikFigures,
    ...sizes.map((size) => () => electronFigures(size)),
  ]
  for (const part of parts) figures.push(...(await part()))
  const { binary, origin } = await resolveRuntime()
  console.log(`Efter: ${loadLine()}`)
  console.log(`Electron: ${origin}, ${binary}\n`)
  console.log(tableOf(figures))
  return 0
}
