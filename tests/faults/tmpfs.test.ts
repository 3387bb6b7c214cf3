import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { frame, newVault, reopen, scratchFolder, testDeps, unwrap } from '../support/storageKit'

const mounted: string[] = []
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder])
})

/** A real file system of this size, where this user may mount one (root in CI); else null. */
function smallDisk(size: string): string | null {
  const folder = scratchFolder()
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${size}`, 'akta-test', folder]
    execFileSync('mount', options, { stdio: 'pipe' })
  } catch {
    return null
  }
  mounted.push(folder)
  return folder
}

const probe = smallDisk('64k')
if (probe !== null) execFileSync('umount', ['-l', mounted.pop() ?? probe])

describe.skipIf(probe === null)('en riktig liten disk', () => {
  it('blir full utan att något besvarat går förlorat, och tar emot mer när det finns plats', async () => {
    const dataDir = smallDisk('3m') ?? ''
    const deps = testDeps({ dataDir, limits: { segmentBytes: 200_000 } })
    const storage = await newVault(deps)
    let counter = 0
    let code: string | null = null
    while (code === null) {
      const frames = [frame(counter + 1, 9000), frame(counter + 2, 9000)]
      const saved = await storage.appendJournal({ expect: counter, frames })
      if (saved.ok) counter = saved.value.counter
      else code = saved.error.code
    }
    expect(code).toBe('disk-full')
    expect(counter).toBeGreaterThan(200)
    const draft = { id: 'dd'.repeat(16), bytes: frame(1, 100_000) }
    expect(await storage.writeDraft(draft)).toEqual({ ok: false, error: { code: 'disk-full' } })
    const again = await reopen(deps)
    expect(unwrap(await again.state()).journal.counter).toBe(counter)
    const { frames } = unwrap(await again.readJournal({ from: 1, max: 10_000 }))
    const wrong = frames.findIndex((bytes, at) => !Buffer.from(bytes).equals(frame(at + 1, 9000)))
    expect([frames.length, wrong]).toEqual([counter, -1])
    execFileSync('mount', ['-o', 'remount,size=6m', dataDir])
    unwrap(await again.appendJournal({ expect: counter, frames: [frame(counter + 1)] }))
  })

  it('säger full när kopian inte ryms på stickan, och lämnar stickan som den var', async () => {
    const stick = smallDisk('1m') ?? ''
    writeFileSync(join(stick, 'annat.txt'), 'annat')
    const storage = await newVault(testDeps({ folder: () => stick }))
    unwrap(await storage.writeBlob({ id: 'bb'.repeat(16), bytes: frame(1, 1_200_000) }))
    unwrap(await storage.appendJournal({ expect: 0, frames: [frame(1)] }))
    const full = { ok: false, error: { code: 'disk-full' } }
    expect(await storage.writeBackup({ header: '' })).toEqual(full)
    expect(readdirSync(stick)).toEqual(['annat.txt'])
    execFileSync('mount', ['-o', 'remount,ro', stick])
    const small = await newVault(testDeps({ folder: () => stick }))
    unwrap(await small.appendJournal({ expect: 0, frames: [frame(1)] }))
    expect((await small.writeBackup({ header: '' })).ok).toBe(false)
    execFileSync('mount', ['-o', 'remount,rw,size=4m', stick])
    unwrap(await storage.writeBackup({ header: '' }))
  })
})
