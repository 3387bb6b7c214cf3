import { resolve } from 'node:path'

/** The project folder: where package.json lies. */
export const projectDir = resolve(import.meta.dirname, '../..')

/** Everything the tools may throw away and make again. */
export const cacheDir = resolve(projectDir, 'node_modules/.cache/akta')
