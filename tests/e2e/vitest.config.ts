import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

// One window at a time: the files run one after another, each test in a real Electron.
export default defineConfig({
  root,
  resolve: {
    alias: { '@shared': resolve(root, 'shared'), '@main': resolve(root, 'electron') },
  },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    reporters: ['default', resolve(root, 'tests/e2e/closingLine.ts')],
  },
})
