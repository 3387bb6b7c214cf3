import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { tellStory } from '../tests/e2e/story/story'
import { ensureBuilt } from './runtime/build'
import { rerunOnVirtualDisplay } from './runtime/display'
import { drive, makeFolders } from './runtime/drive'
import { runTool, ToolError } from './runtime/run'

// Tells our own folder from somebody's documents, so that a second run may clear the first.
const marker = '.akta-demo'

// npm run demo -- DIR: does the main job in real Electron, without hands, on invented people. Leaves
// the Word files, a picture of each step, and the profile in its folder 'profil'.
await runTool(async () => {
  const [target] = process.argv.slice(2)
  if (target === undefined) throw new ToolError('npm run demo -- MAPP')
  const dir = resolve(target)
  prepare(dir)
  ensureBuilt()
  return (await rerunOnVirtualDisplay()) ?? (await demonstrate(dir))
})

async function demonstrate(dir: string): Promise<number> {
  const folders = await makeFolders()
  const driven = await drive(folders)
  let count = 0
  const step = async (name: string): Promise<void> => {
    count += 1
    const file = `${String(count).padStart(2, '0')}-${name}.png`
    await driven.page().screenshot({ path: join(dir, file), animations: 'disabled' })
    console.log(file)
  }
  try {
    await tellStory({ driven, step })
    await driven.quit()
  } catch (error) {
    await driven.kill()
    throw error
  } finally {
    cpSync(folders.exports, dir, { recursive: true })
    // Chromium's locks are links to a process of this machine, and no part of a profile.
    const filter = (path: string): boolean => !basename(path).startsWith('Singleton')
    cpSync(folders.profile, join(dir, 'profil'), { recursive: true, filter })
    folders.remove()
  }
  for (const name of readdirSync(dir).filter((file) => file.endsWith('.docx'))) console.log(name)
  console.log(`Klart. Profilen: AKTA_PROFILE=${join(dir, 'profil')} npm start`)
  return 0
}

function prepare(dir: string): void {
  mkdirSync(dir, { recursive: true })
  const inside = readdirSync(dir)
  if (inside.length > 0 && !existsSync(join(dir, marker))) {
    throw new ToolError(`Mappen är inte tom, och kommer inte från en demo: ${dir}`)
  }
  for (const name of inside) rmSync(join(dir, name), { recursive: true })
  writeFileSync(join(dir, marker), '')
}
