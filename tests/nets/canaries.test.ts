import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import { layers } from '../../tools/lint/layers.cjs'

/**
 * The canaries are a small tree of their own, laid out as the real one. The first line of each says
 * which rules of ESLint and dependency-cruiser it must break, or that it must pass. A net that has
 * quietly lost a mesh (a renamed option, an unresolved alias) turns one of them wrong.
 */
const root = resolve(import.meta.dirname, '../..')
const canaries = join(root, 'tests/architecture/canaries')

const found = new Map<string, Set<string>>()

function record(file: string, rule: string): void {
  found.set(file, (found.get(file) ?? new Set()).add(rule))
}

async function runEslint(): Promise<void> {
  const eslint = new ESLint({
    cwd: canaries,
    overrideConfigFile: join(root, 'eslint.config.js'),
    overrideConfig: {
      settings: {
        'boundaries/root-path': canaries,
        'import/resolver': { typescript: { project: [join(canaries, 'tsconfig.json')] } },
      },
    },
  })
  for (const { filePath, messages } of await eslint.lintFiles(['**/*.{ts,vue}']))
    for (const { ruleId, message } of messages)
      record(filePath.slice(canaries.length + 1), ruleId ?? message)
}

interface Cruised {
  summary: { violations: { from: string; rule: { name: string } }[] }
}

function runCruiser(): void {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = ['--config', join(root, '.dependency-cruiser.cjs'), '--ts-config', 'tsconfig.json']
  const args = [bin, ...config, '--output-type', 'json', '.']
  const out = execFileSync(process.execPath, args, { cwd: canaries, encoding: 'utf8' })
  const { violations } = (JSON.parse(out) as Cruised).summary
  for (const { from, rule } of violations) record(from, rule.name)
}

const files = readdirSync(canaries, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|vue)$/.test(name))
  .sort()

function expected(file: string): string[] {
  const [first = ''] = readFileSync(join(canaries, file), 'utf8').split('\n')
  const said = /^(?:\/\/|<!--) must (pass|fail: (.*?))(?: -->)?$/.exec(first)
  if (!said) throw new Error(`${file}: the first line must say what the nets shall answer`)
  return (said[2] ?? '').split(' ').filter(Boolean).sort()
}

describe('näten håller gränserna', () => {
  beforeAll(async () => {
    await runEslint()
    runCruiser()
  }, 120_000)

  it.each(files)('%s', (file) => {
    expect([...(found.get(file) ?? [])].sort()).toEqual(expected(file))
  })

  it('har ett prov för varje gräns i lagertabellen', () => {
    const broken = new Set(files.flatMap(expected))
    const borders = Object.keys(layers).map((layer) => `layer-${layer}`)
    expect(borders.filter((border) => !broken.has(border))).toEqual([])
  })
})
