import layerTable from './layers.cjs'
import {
  electronImports,
  electronMembers,
  nodeImports,
  nodeModules,
  webMembers,
  webProperties,
} from './newerApi.js'

const { packages, packageReasons } = layerTable

/** True when code in `folder` (or the file itself) may import the package. */
function mayImport(places, folder) {
  return places.some((place) => folder === place || folder.startsWith(`${place}/`))
}

/** Packages that `folder` may not import, as `patterns` of no-restricted-imports. */
function forbiddenPackages(folder) {
  return Object.entries(packages)
    .filter(([, places]) => !mayImport(places, folder))
    .map(([name]) => ({
      group: [name, `${name}/*`],
      message: packageReasons[name] ?? `tools/lint/layers.cjs: not in ${folder}.`,
    }))
}

const nodeBuiltins = {
  regex: '^(node:|fs$|path$|crypto$|os$|child_process$|buffer$|process$)',
  message: 'Only electron/ and tools/ have Node.',
}

const newerNode = nodeModules.map((name) => ({ group: [name], message: 'Newer than Node 18.' }))

/**
 * no-restricted-imports for one folder: packages of other layers, Node outside electron/, names
 * newer than the runtime, and imports that climb into another process by a relative path.
 */
export function restrictedImports(folder) {
  const inElectron = folder.startsWith('electron')
  return [
    'error',
    {
      paths: [
        ...Object.entries(electronImports).map(([name, why]) => ({
          name: 'electron',
          importNames: [name],
          message: `Not in Electron 25: ${why}.`,
        })),
        ...nodeImports.map(([name, importName]) => ({
          name,
          importNames: [importName],
          message: 'Newer than Node 18.',
        })),
      ],
      patterns: [...forbiddenPackages(folder), ...newerNode, ...(inElectron ? [] : [nodeBuiltins])],
    },
  ]
}

const clock = 'Pure code: the clock is a parameter.'
const randomness = 'Randomness comes from crypto.getRandomValues in shared/crypto or the vault.'

/** no-restricted-properties for one part: 'shared', 'electron' or 'renderer'. */
export function restrictedProperties(part) {
  const list = [
    { object: 'Math', property: 'random', message: randomness },
    ...webProperties.map(([object, property, major]) => ({
      object,
      property,
      message: `Chromium ${major}; the app must run on 114.`,
    })),
    ...named(webMembers),
  ]
  if (part === 'shared') {
    list.push({ object: 'Date', property: 'now', message: clock })
    list.push({ object: 'Temporal', property: 'Now', message: clock })
  }
  if (part === 'electron') list.push(...named(electronMembers))
  return ['error', ...list]
}

function named(members) {
  return Object.entries(members).map(([property, why]) => ({ property, message: `${why}.` }))
}

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport']
const browserOnly = ['indexedDB', 'caches', 'localStorage', 'sessionStorage', 'BroadcastChannel']
const hosts = ['Worker', 'postMessage', 'importScripts', 'navigator', 'location', 'self']
// docx's types refer to Node's, so the compiler alone can't say that these do not exist in shared/.
const node = ['process', 'Buffer', 'global', 'require', 'module', '__dirname', '__filename']
const timers = ['setTimeout', 'setInterval', 'queueMicrotask', 'performance', 'console']

/** no-restricted-globals for one part. */
export function restrictedGlobals(part) {
  const ban = (names, message) => names.map((name) => ({ name, message }))
  const offline = ban(network, 'Offline: no connection ever leaves the process.')
  if (part !== 'shared') return ['error', ...offline]
  return [
    'error',
    ...offline,
    ...ban([...browserOnly, ...hosts, ...node, ...timers], 'shared/ is pure (architecture.md).'),
  ]
}

const style = [
  ['TSEnumDeclaration', 'No enum: use `as const` objects or literal unions.'],
  [
    'ClassDeclaration:not([superClass.name=/Error$/]):not([superClass.name="Dexie"])',
    'No classes but errors and the Dexie subclass.',
  ],
  ['ClassExpression', 'No classes but errors and the Dexie subclass.'],
  [
    'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
    'Write `export function name()`.',
  ],
]
const defaultExport = ['ExportDefaultDeclaration', 'Named exports only.']
const barrels = [
  ['ExportAllDeclaration', 'No barrels: import from the file that has it.'],
  ['ExportNamedDeclaration[source]', 'No barrels: import from the file that has it.'],
]
const now = ['NewExpression[callee.name="Date"][arguments.length=0]', clock]
const subtle = ['MemberExpression[property.name="subtle"]', 'Crypto has one door: shared/crypto.']
const randomUuid = [
  'MemberExpression[property.name="randomUUID"]',
  'Ids are 16 random bytes from the vault.',
]
const randomValues = ['MemberExpression[property.name="getRandomValues"]', randomness]

/** no-restricted-syntax for one folder or file. */
export function restrictedSyntax(folder) {
  const isCrypto = folder.startsWith('shared/crypto')
  const list = [...style, randomUuid]
  if (!folder.endsWith('.vue')) list.push(defaultExport)
  if (folder !== 'shared/crypto/index.ts') list.push(...barrels)
  if (folder.startsWith('shared')) list.push(now)
  if (!isCrypto) list.push(subtle)
  if (!isCrypto && !folder.startsWith('renderer/src/vault')) list.push(randomValues)
  return ['error', ...list.map(([selector, message]) => ({ selector, message }))]
}
