import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { needsVirtualDisplay } from '../../tools/runtime/system'

const root = resolve(import.meta.dirname, '../..')

/** What asks what is left of a process, or kills in the middle of saves: other work could colour the answer. */
const alone = ['hardening', 'storage'].map((name) => `tests/e2e/${name}.test.ts`)

const common = {
  root,
  resolve: {
    alias: { '@shared': resolve(root, 'shared'), '@main': resolve(root, 'electron') },
  },
  test: {
    environment: 'node' as const,
    setupFiles: [resolve(root, 'tests/e2e/display.ts')],
    // Against hanging, never a measure of speed: two windows share what may be a busy machine.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
  },
}

// Each test in a real Electron. Two files at a time where every file gets a screen of its own
// (display.ts); one after another on a screen that a person has, where windows would take each
// other's focus.
export default defineConfig({
  test: {
    reporters: ['default', resolve(root, 'tests/e2e/closingLine.ts')],
    maxWorkers: 2,
    projects: [
      {
        ...common,
        test: {
          ...common.test,
          name: 'ensam',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...common,
        test: {
          ...common.test,
          name: 'berättelser',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: alone,
          fileParallelism: needsVirtualDisplay(),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
