import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { needsVirtualDisplay } from '../../tools/runtime/system'

const root = resolve(import.meta.dirname, '../..')

// Each test in a real Electron. Two files at a time where every file gets a screen of its own
// (display.ts); one after another on a screen that a person has, where windows would take each
// other's focus. What looks at processes or kills them knows its own by the main process's id.
export default defineConfig({
  root,
  resolve: {
    alias: { '@shared': resolve(root, 'shared'), '@main': resolve(root, 'electron') },
  },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    setupFiles: [resolve(root, 'tests/e2e/display.ts')],
    maxWorkers: 2,
    fileParallelism: needsVirtualDisplay(),
    // Against hanging, never a measure of speed: two windows share what may be a busy machine.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    reporters: ['default', resolve(root, 'tests/e2e/closingLine.ts')],
  },
})
