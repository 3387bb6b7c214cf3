import { ensureBuilt } from './runtime/build'
import { rerunOnVirtualDisplay, runAttached } from './runtime/display'
import { prepareLaunch } from './runtime/launch'
import { runTool } from './runtime/run'

// npm start: builds what is not built, finds Electron, and opens the window.
await runTool(async () => {
  ensureBuilt()
  return (await rerunOnVirtualDisplay()) ?? (await openAkta())
})

async function openAkta(): Promise<number> {
  const launch = await prepareLaunch()
  if (launch.user !== null) {
    console.error(`Electron vägrar köra som root: Akta körs som användaren ${launch.user.name}.`)
    console.error(`Profilen ligger i ${launch.env['AKTA_PROFILE'] ?? launch.env['HOME']}.`)
  }
  const args = [...launch.args, ...process.argv.slice(2)]
  return runAttached(launch.executablePath, args, { cwd: launch.cwd, env: launch.env })
}
