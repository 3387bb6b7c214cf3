import { ensureBuilt } from './runtime/build'
import { runAttached, runNodeTool } from './runtime/display'
import { prepareLaunch } from './runtime/launch'
import { projectDir } from './runtime/paths'
import { runTool } from './runtime/run'

const vitest = 'vitest/vitest.mjs'
const e2e = '--e2e'

// npm test: everything of npm run check, then the tests in real Electron. `--e2e` leaves the check out.
await runTool(async () => {
  if (!process.argv.includes(e2e)) {
    const checked = await check()
    if (checked !== 0) return checked
    process.argv.push(e2e)
  }
  ensureBuilt()
  // Everything that several windows at once would otherwise fetch and install side by side.
  await prepareLaunch()
  return runE2e()
})

function check(): Promise<number> {
  const script = `${projectDir}/tools/check.mjs`
  return runAttached(process.execPath, [script], { cwd: projectDir, env: process.env })
}

function runE2e(): Promise<number> {
  const filters = process.argv.slice(process.argv.indexOf(e2e) + 1)
  return runNodeTool(vitest, ['run', '--config', 'tests/e2e/vitest.config.ts', ...filters])
}
