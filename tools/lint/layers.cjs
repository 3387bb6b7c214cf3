/**
 * Who may import whom (design: architecture.md, "Who may import whom"). The one table that both
 * ESLint (eslint.config.js) and dependency-cruiser (.dependency-cruiser.cjs) read, so that the two
 * nets cannot disagree. A folder that is not listed here may not exist under shared/, electron/ or
 * renderer/src/: add a line, with its reason, in the same commit.
 */

/** Layer name -> folder and the layers it may import. A layer may always import itself. */
const layers = {
  lib: { folder: 'shared/lib', may: [] },
  domain: { folder: 'shared/domain', may: ['lib'] },
  // The engine counts days: deadlines/calendar knows months, working days and lag 1930:173.
  rules: { folder: 'shared/rules', may: ['lib', 'domain', 'deadlines'] },
  deadlines: { folder: 'shared/deadlines', may: ['lib', 'domain'] },
  // From an akt and a pack to what the guide asks, answers and proposes; no document, no screen.
  decision: {
    folder: 'shared/decision',
    may: ['lib', 'domain', 'rules', 'deadlines', 'tables'],
  },
  documents: {
    folder: 'shared/documents',
    may: ['lib', 'domain', 'rules', 'deadlines', 'decision'],
  },
  // Invented people for Exempelkontor, tests and demo, from a seed.
  // Bytes of a file that somebody else wrote -> the text of its tables. Knows nothing of what they mean.
  tables: { folder: 'shared/tables', may: [] },
  example: { folder: 'shared/example', may: ['lib', 'domain', 'rules', 'deadlines', 'decision'] },
  crypto: { folder: 'shared/crypto', may: ['lib'] },
  ipc: { folder: 'shared/ipc', may: ['lib', 'domain'] },

  preload: { folder: 'electron/preload', may: ['ipc'] },
  services: {
    folder: 'electron/services',
    may: ['lib', 'domain', 'rules', 'deadlines', 'documents', 'crypto', 'ipc'],
  },
  handlers: {
    folder: 'electron/ipc',
    may: ['services', 'lib', 'domain', 'rules', 'deadlines', 'documents', 'crypto', 'ipc'],
  },
  main: {
    folder: 'electron/main',
    may: ['handlers', 'services', 'lib', 'domain', 'rules', 'documents', 'crypto', 'ipc'],
  },

  // ui: dumb components. text: Swedish text chosen by error code or state, shared by the features.
  text: {
    folder: 'renderer/src/text',
    may: ['lib', 'domain', 'rules', 'deadlines', 'decision', 'tables', 'ipc'],
  },
  ui: {
    folder: 'renderer/src/ui',
    may: ['text', 'lib', 'domain', 'rules', 'deadlines', 'decision'],
  },
  vault: {
    folder: 'renderer/src/vault',
    may: [
      'lib',
      'domain',
      'rules',
      'deadlines',
      'decision',
      'documents',
      'example',
      'tables',
      'crypto',
      'ipc',
    ],
  },
  stores: {
    folder: 'renderer/src/stores',
    may: [
      'vault',
      'text',
      'lib',
      'domain',
      'rules',
      'deadlines',
      'decision',
      'documents',
      'example',
      'tables',
      'ipc',
    ],
  },
  feature: {
    folder: 'renderer/src/features/*',
    may: [
      'ui',
      'stores',
      'text',
      'lib',
      'domain',
      'rules',
      'deadlines',
      'decision',
      'documents',
      'tables',
      'ipc',
    ],
  },
}

/**
 * npm package -> the folders or files that may import it. Every runtime dependency of package.json
 * must stand here (tests/architecture/dependencies.test.ts), plus the dev ones that code may meet.
 */
const packages = {
  zod: ['shared', 'electron', 'renderer/src'],
  'temporal-polyfill': ['shared', 'electron', 'renderer/src'],
  personnummer: ['shared/domain'],
  'swedish-holidays': ['shared/deadlines'],
  minisearch: ['shared/rules/measureSearch.ts'],
  '@orama/stemmers': ['shared/rules'],
  docx: ['shared/documents/render.ts'],
  papaparse: ['shared/tables'],
  fflate: ['shared/tables'],
  saxes: ['shared/tables'],
  'pdfjs-dist': ['renderer/src/stores/pdf.ts'],
  '@noble/curves': ['shared/crypto'],
  'hash-wasm': ['shared/crypto'],
  electron: ['electron'],
  dexie: ['renderer/src/vault'],
  comlink: ['renderer/src/vault', 'renderer/src/stores'],
  vue: ['renderer/src'],
  pinia: ['renderer/src'],
  'reka-ui': ['renderer/src'],
  '@internationalized/date': ['renderer/src'],
  '@lucide/vue': ['renderer/src'],
  '@tanstack/vue-virtual': ['renderer/src'],
  '@fontsource-variable/source-sans-3': ['renderer/src'],
  tinykeys: ['renderer/src'],
  diff: ['renderer/src/ui'],
  '@vue/devtools-api': [],
}

/** Why a package has so few importers, shown with the error. */
const packageReasons = {
  docx: 'Only shared/documents/render.ts turns the block tree into docx.',
  dexie: 'Only renderer/src/vault touches IndexedDB: rows must be sealed first.',
  electron: 'Only electron/ touches the operating system; use shared/ipc.',
  '@noble/curves': 'Crypto has one door: shared/crypto.',
  'hash-wasm': 'Crypto has one door: shared/crypto.',
  'pdfjs-dist': 'Only renderer/src/stores/pdf.ts opens PDF files: without network, script or eval.',
}

const processes = ['shared', 'electron', 'renderer/src']

module.exports = { layers, packages, packageReasons, processes }
