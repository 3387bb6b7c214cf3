import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const alias = {
  '@shared': resolve(root, 'shared'),
  '@main': resolve(root, 'electron'),
  '@renderer': resolve(root, 'renderer/src'),
}

// Main and preload are bundled CommonJS with their dependencies inside: the shipped tree has no
// node_modules, and a sandboxed preload can load nothing else. Targets follow the test runtime
// (Electron 25 = Node 18, Chromium 114), see docs/adr/0001.
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'electron/main/index.ts') },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: { alias },
    plugins: [vue()],
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
})
