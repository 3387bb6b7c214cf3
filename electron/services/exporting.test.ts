import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeFileAtomically } from './atomicFile'
import { createClipboard, type GuardedClipboard } from './clipboard'
import { saveExport } from './exportFile'

const bytes = new Uint8Array([80, 75, 3, 4])
const request = { suggestedName: 'Delegationsrapport', kind: 'docx', bytes } as const

describe('export av en färdig fil', () => {
  it('skriver hela filen dit personen valde och lämnar inget annat', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'akta-export-'))
    const choosePath = async (name: string) => join(folder, name)
    const outcome = await saveExport({ choosePath, write: writeFileAtomically }, request)
    expect(outcome).toEqual({ ok: true, value: { saved: true } })
    expect(readdirSync(folder)).toEqual(['Delegationsrapport.docx'])
    expect(readFileSync(join(folder, 'Delegationsrapport.docx'))).toEqual(Buffer.from(bytes))
    expect(statSync(join(folder, 'Delegationsrapport.docx')).mode & 0o777).toBe(0o600)
  })

  it('sätter rätt ändelse när personen skrev en annan', async () => {
    const paths: string[] = []
    const write = async (path: string) => void paths.push(path)
    await saveExport({ choosePath: async () => '/x/Rapport.pdf', write }, request)
    await saveExport({ choosePath: async () => '/x/Rapport.DOCX', write }, request)
    expect(paths).toEqual(['/x/Rapport.pdf.docx', '/x/Rapport.DOCX'])
  })

  it('är ingen skada om personen ångrar sig', async () => {
    const write = () => Promise.reject(new Error('must not be called'))
    await expect(saveExport({ choosePath: async () => null, write }, request)).resolves.toEqual({
      ok: true,
      value: { saved: false },
    })
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-access'],
    ['EROFS', 'no-access'],
    ['EIO', 'disk-error'],
  ])('säger %s som %s', async (code, expected) => {
    const write = () => Promise.reject(Object.assign(new Error(code), { code }))
    const outcome = await saveExport({ choosePath: async () => '/x/a.docx', write }, request)
    expect(outcome).toEqual({ ok: false, error: { code: expected } })
  })

  it('lämnar den gamla filen och ingen halv när skrivningen inte går', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'akta-export-'))
    const taken = join(folder, 'mapp')
    writeFileSync(join(folder, 'fil'), 'gammal')
    await expect(writeFileAtomically(join(folder, 'fil', 'under'), bytes)).rejects.toThrow()
    await expect(writeFileAtomically(join(taken, 'saknas'), bytes)).rejects.toThrow('ENOENT')
    expect(readdirSync(folder)).toEqual(['fil'])
    expect(readFileSync(join(folder, 'fil'), 'utf8')).toBe('gammal')
  })
})

describe('urklipp', () => {
  let content: string
  let timer: { run: () => void; ms: number } | null
  let guarded: GuardedClipboard

  beforeEach(() => {
    content = ''
    timer = null
    guarded = createClipboard({
      readText: async () => content,
      writeText: (text) => {
        content = text
      },
      clear: () => {
        content = ''
      },
      startTimer: (run, ms) => {
        timer = { run, ms }
        return () => {
          timer = null
        }
      },
    })
  })

  it('töms efter trettio sekunder', async () => {
    guarded.write('ärendenummer')
    expect([content, timer?.ms]).toEqual(['ärendenummer', 30_000])
    timer?.run()
    await guarded.clear()
    expect(content).toBe('')
  })

  it('lämnar det någon annan kopierat', async () => {
    guarded.write('vårt')
    content = 'någon annans'
    await guarded.clear()
    expect(content).toBe('någon annans')
  })

  it('töms vid låsning, och bara en gång', async () => {
    guarded.write('vårt')
    await guarded.clear()
    content = 'vårt'
    await guarded.clear()
    expect(content).toBe('vårt')
  })
})
