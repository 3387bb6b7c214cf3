/**
 * Third net over the borders (after tsconfig and ESLint), and the only one that sees cycles and
 * imports that lead nowhere. Borders come from tools/lint/layers.cjs, as ESLint's do.
 */
const { layers, packages, processes } = require('./tools/lint/layers.cjs')

const escape = (path) => path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '[^/]+')
const inside = (folder) => `^${escape(folder)}${folder.endsWith('.ts') ? '$' : '/'}`
const ours = processes.map(inside)
const isTest = '\\.test\\.ts$'

const layerRules = Object.entries(layers).map(([name, { folder, may }]) => ({
  name: `layer-${name}`,
  comment: `${folder} may import only: ${may.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: inside(folder), pathNot: isTest },
  to: {
    path: ours,
    pathNot: [inside(folder), ...may.map((layer) => inside(layers[layer].folder))],
  },
}))

const packageRules = Object.entries(packages).map(([name, places]) => ({
  name: `package-${name}`,
  comment: `${name} only in: ${places.join(', ') || 'nowhere, it is a peer'}`,
  severity: 'error',
  from: { path: ours, pathNot: [isTest, ...places.map(inside)] },
  to: { path: `node_modules/${escape(name)}/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: 'features-apart',
      comment: 'A feature imports no other feature; what two share goes to ui, text or stores.',
      severity: 'error',
      from: { path: '^renderer/src/features/([^/]+)/' },
      to: { path: '^renderer/src/features/([^/]+)/', pathNot: '^renderer/src/features/$1/' },
    },
    {
      name: 'unknown-folder',
      comment: 'Every folder of the three processes is a layer of tools/lint/layers.cjs.',
      severity: 'error',
      from: {
        path: ours,
        pathNot: ['^renderer/src/[^/]+$', ...Object.values(layers).map((l) => inside(l.folder))],
      },
      to: {},
    },
    {
      name: 'node-outside-electron',
      severity: 'error',
      from: { path: ['^shared/', '^renderer/src/'], pathNot: isTest },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      comment: 'An undeclared alias passes the other nets in silence; here it is red.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependency-shipped',
      severity: 'error',
      from: { path: ours, pathNot: isTest },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: 'node_modules/electron/',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^out/', 'tests/architecture/canaries/', '^node_modules/\\.cache/'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.vue', '.mjs', '.cjs', '.js', '.d.ts', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
