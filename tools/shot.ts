import { resolve } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { ensureBuilt } from './runtime/build'
import { rerunOnVirtualDisplay } from './runtime/display'
import { drive, makeFolders } from './runtime/drive'
import { runTool, ToolError } from './runtime/run'

type Script = (page: Page, app: ElectronApplication) => Promise<unknown>

// Developer's helper: npm run shot -- OUT.png ["await page.getByLabel('Namn').fill('x')"]
// Opens the app on an empty profile (or AKTA_PROFILE), runs the script, takes a picture, and prints
// what the page said on its console.
await runTool(async () => {
  const [out, script] = process.argv.slice(2)
  if (out === undefined) throw new ToolError('npm run shot -- BILD.png [skript]')
  ensureBuilt()
  return (await rerunOnVirtualDisplay()) ?? (await shoot(resolve(out), script ?? ''))
})

async function shoot(out: string, script: string): Promise<number> {
  const folders = await makeFolders()
  const profile = process.env['AKTA_PROFILE'] ?? folders.profile
  const driven = await drive({ ...folders, profile })
  try {
    const run = Object.getPrototypeOf(async () => undefined).constructor as new (
      ...args: string[]
    ) => Script
    const result = await new run('page', 'app', script)(driven.page(), driven.app)
    if (result !== undefined) console.log(result)
    await driven.page().screenshot({ path: out })
    for (const line of await driven.consoleLines()) console.log(`console: ${line}`)
    return 0
  } finally {
    await driven.quit()
    folders.remove()
  }
}
