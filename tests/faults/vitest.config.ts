import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

/** Killed processes, full and failing disks: a step of its own, so that the unit tests stay fast. */
export default defineConfig({
  root,
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@main': resolve(root, 'electron') } },
  test: { include: ['tests/faults/**/*.test.ts'], environment: 'node', testTimeout: 180_000 },
})
