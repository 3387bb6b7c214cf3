import { spawnSync } from 'node:child_process'
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

  it('säger hur den används', () => {
    expect(rules([]).code).toBe(2)
    expect(rules(['list', 'nycklar']).code).toBe(2)
  })
}, 60_000)
