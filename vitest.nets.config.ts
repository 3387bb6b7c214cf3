import { defineConfig } from 'vitest/config'

/**
 * Tests of the nets themselves: do lint, borders and spelling still catch what they must? They start
 * whole programs, so `npm run check` runs them as a step of their own and the unit tests stay fast.
 */
export default defineConfig({
  test: { include: ['tests/nets/**/*.test.ts'], environment: 'node', testTimeout: 120_000 },
})
