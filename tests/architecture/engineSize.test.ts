import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const home = resolve(import.meta.dirname, '../../shared/rules')
const read = (name: string) => readFileSync(resolve(home, name), 'utf8')

/** Not evaluation: the shapes of packs and answers, the levels' names, and the reading of a lagrum. */
const apart = /^(schema\w*|result|roles|lagrum)\.ts$/

/** The files that evaluate.ts reaches within the rules, itself first. */
function evaluating(name = 'evaluate.ts', seen = new Set<string>()): Set<string> {
  if (seen.has(name) || apart.test(name)) return seen
  seen.add(name)
  for (const [, next] of read(name).matchAll(/from '\.\/(\w+)'/g)) evaluating(`${next}.ts`, seen)
  return seen
}

/** Lines of code: neither empty nor comment. */
function size(name: string): number {
  const lines = read(name).split('\n')
  return lines.filter((line) => !/^\s*(\/\/|\/\*|\*|$)/.test(line)).length
}

describe('regelmotorns storlek', () => {
  const files = [...evaluating()].map((name) => ({ name, lines: size(name) }))
  const total = files.reduce((sum, { lines }) => sum + lines, 0)

  it('är några hundra rader i små filer', () => {
    expect(files.map(({ name }) => basename(name))).toEqual(
      expect.arrayContaining([
        'authority.ts',
        'checks.ts',
        'due.ts',
        'answer.ts',
        'derivations.ts',
      ]),
    )
    expect(files.filter(({ lines }) => lines > 150)).toEqual([])
    expect(total).toBeLessThanOrEqual(650)
  })

  it('står i siffrorna som den är', () => {
    const page = readFileSync(resolve(home, '../../docs/FIGURES.md'), 'utf8')
    const told = /The engine is \*\*(\d+)\*\* lines of code in \*\*(\d+)\*\* files/.exec(page)
    expect(told?.slice(1).map(Number)).toEqual([total, files.length])
  })
})
