import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packages } from '../../tools/lint/layers.cjs'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(resolve(root, file), 'utf8')

interface Locked {
  packages: Record<string, { dev?: true; devOptional?: true; hasInstallScript?: true }>
}
type Pins = Record<string, string>

const manifest = JSON.parse(read('package.json')) as { dependencies: Pins; devDependencies: Pins }
const lock = JSON.parse(read('package-lock.json')) as Locked
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const page = read('docs/dependencies.md')

/** Name -> version of the table under a heading; a row without a reason does not count. */
function table(heading: string): Pins {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.matchAll(/^\| (\S+) +\| (\d\S*) +\| (\S.{10,}?) +\|$/gm)
  return Object.fromEntries([...rows].map(([, name, version]) => [name, version]))
}

/** The number in bold on the line that starts so. */
function counted(start: string): number {
  const line = page.split('\n').find((text) => text.startsWith(`- ${start}`)) ?? ''
  return Number(/\*\*(\d+)\*\*/.exec(line)?.[1])
}

describe('beroendena', () => {
  it.each([
    ['Runtime', manifest.dependencies],
    ['Development', manifest.devDependencies],
  ])('%s: varje paket har exakt version och ett skäl', (heading, pins) => {
    expect(table(heading)).toEqual(pins)
    expect(Object.values(pins).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('sidans antal är lockfilens', () => {
    const runtime = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional)
    expect(counted('Runtime packages')).toBe(runtime.length)
    expect(counted('Packages in the lockfile')).toBe(locked.length)
    expect(counted('Packages with an install script')).toBe(
      locked.filter(([, { hasInstallScript }]) => hasInstallScript).length,
    )
  })

  it('varje paket som följer med har sin plats i lagertabellen', () => {
    const unplaced = Object.keys(manifest.dependencies).filter((name) => !(name in packages))
    expect(unplaced).toEqual([])
  })
})
