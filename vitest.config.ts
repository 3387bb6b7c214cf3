import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  plugins: [vue()],
  resolve: {
    alias: {
      '@shared': resolve(root, 'shared'),
      '@main': resolve(root, 'electron'),
      '@renderer': resolve(root, 'renderer/src'),
    },
  },
  test: {
    include: [
      '{shared,electron,renderer,tools}/**/*.test.ts',
      'tests/{rules,golden,watches,architecture}/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/support/seed.ts'],
    passWithNoTests: false,
    // A limit against hanging, never a measure of speed: the machine may be busy with other work.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
