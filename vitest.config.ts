import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

const common = {
  plugins: [vue()],
  resolve: {
    alias: {
      '@shared': resolve(root, 'shared'),
      '@main': resolve(root, 'electron'),
      '@renderer': resolve(root, 'renderer/src'),
    },
  },
  test: {
    environment: 'node' as const,
    setupFiles: ['tests/support/seed.ts'],
    // A limit against hanging, never a measure of speed: the machine may be busy with other work.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
}

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        ...common,
        test: {
          ...common.test,
          name: 'ren',
          include: [
            'shared/**/*.test.ts',
            'tests/{rules,golden,watches,architecture}/**/*.test.ts',
          ],
          // What is pure has nothing to leave behind for the next file, and is read in once.
          isolate: false,
        },
      },
      {
        ...common,
        test: {
          ...common.test,
          name: 'program',
          include: ['{electron,renderer,tools}/**/*.test.ts'],
        },
      },
    ],
  },
})
