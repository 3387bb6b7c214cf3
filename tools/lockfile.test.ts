import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectDir } from './runtime/paths'

type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>> }
type Lockfile = { readonly packages: Readonly<Record<string, Entry>> }

// `npm ci` refuses a lockfile that lacks one, also for a system that isn't ours. A registry mirror
// that doesn't carry a foreign system's binaries makes `npm install` leave them out: put them back.
it('låsfilen har en rad för varje valfritt beroende, för alla system', () => {
  const path = join(projectDir, 'package-lock.json')
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as Lockfile
  const missing = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isFound(packages, place, name))
      .map((name) => `${place}: ${name}`),
  )
  expect(missing).toEqual([])
})

/** Node's own search: from the package's folder outwards. */
function isFound(packages: Lockfile['packages'], place: string, name: string): boolean {
  const here = place === '' ? '' : `${place}/`
  if (`${here}node_modules/${name}` in packages) return true
  if (place === '') return false
  const outer = place.lastIndexOf('/node_modules/')
  return isFound(packages, outer === -1 ? '' : place.slice(0, outer), name)
}
