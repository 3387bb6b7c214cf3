import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '../..')
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')

function rules(args: string[], input = '') {
  const run = spawnSync(process.execPath, [tsx, 'tools/rules.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

const Rows = z.array(
  z.looseObject({
    pack: z.string(),
    id: z.string(),
    source: z.looseObject({ file: z.string(), section: z.string() }),
  }),
)

describe('kommandoraden', () => {
  it('listar varje rad med paket, id och källa', () => {
    const { code, out } = rules(['list', 'deadlines'])
    expect(code).toBe(0)
    expect(Rows.parse(JSON.parse(out)).map(({ id }) => id)).toContain('osby-d-delegation-3m')
  })

  it('svarar i samma ordning och tål okända paket och märkliga uppgifter', () => {
    const cases = [
      { id: 'b', pack: 'finns-inte', facts: {} },
      { id: 'a', pack: 'osby', facts: { insats: 7, from: [], amount: 'fem', __proto__x: null } },
      { id: 'a', pack: 'osby', facts: { insats: 'boendestod', decision_kind: 'bifall' } },
    ]
    const { code, out, err } = rules(['evaluate'], JSON.stringify(cases))
    const answers = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(out))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a', 'a'])
    expect(answers[0]).toMatchObject({ authority: { outcome: 'ingen-regel', role: 'unstated' } })
    expect(answers[2]).toMatchObject({ authority: { role: 'handlaggare' }, guidelineOk: true })
  })

  it.each([
    ['trasig JSON', '[{'],
    ['inget som är en lista', '{"id":"hemligt-namn"}'],
    ['fall utan uppgifter', '[{"id":"hemligt-namn","pack":"osby"}]'],
  ])('vägrar %s med en mening utan innehåll och kod 2', (_, input) => {
    const { code, out, err } = rules(['evaluate'], input)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toContain('hemligt-namn')
  })

  it('granskar paketen utan fel', () => {
    const { code, out } = rules(['lint'])
    const found = z.array(z.looseObject({ level: z.string() })).parse(JSON.parse(out))
    expect(found.filter(({ level }) => level === 'fel')).toEqual([])
    expect(code).toBe(0)
  })

  it('granskar en delegationsordning med innehavare, på en dag', () => {
    const home = mkdtempSync(join(tmpdir(), 'akta-'))
    const file = join(home, 'ordning.json')
    const order = {
      ...{ id: 'prov', packId: 'osby', validFrom: '2026-01-01', validTo: null, antagen: null },
      punkter: [
        {
          ...{ nr: '3.2', row: null, arende: 'Ansöka om tvångsvård', lagrum: '11 § LVM' },
          ...{ villkor: '', niva: 'enhetschef', ersattare: '', anmarkning: '', active: true },
        },
        {
          ...{ nr: '3.3', row: null, kinds: ['avsluta'], arende: 'Avsluta ärendet', lagrum: '' },
          ...{
            villkor: '',
            niva: 'forsakringskassan',
            ersattare: '',
            anmarkning: '',
            active: true,
          },
        },
      ],
      innehav: [{ niva: 'enhetschef', user: 'a'.repeat(32), from: '2026-01-01', to: '2026-06-30' }],
    }
    writeFileSync(file, JSON.stringify(order))
    const before = rules(['lint', file, '2026-06-01'])
    const Found = z.array(z.looseObject({ level: z.string(), kind: z.string(), text: z.string() }))
    const found = Found.parse(JSON.parse(before.out))
    expect(before.code).toBe(1)
    expect(found[0]).toMatchObject({ level: 'fel', kind: 'forbjudet' })
    expect(found).toContainEqual(expect.objectContaining({ kind: 'annan', level: 'fel' }))
    expect(found).toContainEqual(expect.objectContaining({ kind: 'innehav', level: 'varning' }))
    const after = Found.parse(JSON.parse(rules(['lint', file, '2026-07-01']).out))
    expect(after).toContainEqual(expect.objectContaining({ kind: 'innehav', level: 'fel' }))
    writeFileSync(file, JSON.stringify({ ...order, punkter: [{ nr: 'hemligt-namn' }] }))
    const broken = rules(['lint', file])
    expect({ code: broken.code, out: broken.out }).toEqual({ code: 2, out: '' })
    expect(broken.err).toContain('felet finns vid punkter.0')
    expect(broken.err).not.toContain('hemligt-namn')
    rmSync(home, { recursive: true })
  })

  it('säger hur den används', () => {
    expect(rules([]).code).toBe(2)
    expect(rules(['list', 'nycklar']).code).toBe(2)
  })
}, 60_000)
