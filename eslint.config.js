import boundaries from 'eslint-plugin-boundaries'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import tseslint from 'typescript-eslint'
import { boundaryElements, boundaryRule } from './tools/lint/boundaries.js'
import { docComment } from './tools/lint/docComment.js'
import layerTable from './tools/lint/layers.cjs'
import {
  restrictedGlobals,
  restrictedImports,
  restrictedProperties,
  restrictedSyntax,
} from './tools/lint/restrictions.js'
import { coreRules, typedRules, vueRules } from './tools/lint/rules.js'

const { layers, packages } = layerTable
const root = import.meta.dirname
const code = ['{shared,electron}/**/*.ts', 'renderer/src/**/*.{ts,vue}']
const tests = ['**/*.test.ts', 'tests/**/*.ts']

/** The restrictions of one folder: what may be imported, called and declared there. */
function restrictions(folder, files) {
  const part = folder.split('/')[0]
  return {
    files,
    ignores: tests,
    rules: {
      'no-restricted-imports': restrictedImports(folder),
      'no-restricted-properties': restrictedProperties(part),
      'no-restricted-globals': restrictedGlobals(part),
      'no-restricted-syntax': restrictedSyntax(folder),
    },
  }
}

const singleFiles = Object.values(packages)
  .flat()
  .filter((place) => place.endsWith('.ts'))

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'demo/**', 'coverage/**', 'test-results/**'] },
  { ignores: ['tests/architecture/canaries/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Every language: the core rules.
  { files: ['**/*.{ts,vue,mjs,cjs,js}'], rules: coreRules },

  // TypeScript and Vue: types known.
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,vue}'] })),
  ...vue.configs['flat/essential'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        tsconfigRootDir: root,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: typedRules,
  },
  { files: ['**/*.vue'], rules: vueRules },

  // Borders, for everything that ships.
  {
    files: code,
    plugins: { boundaries, akta: { rules: { 'doc-comment': docComment } } },
    settings: {
      'boundaries/root-path': root,
      'boundaries/elements': boundaryElements,
      'boundaries/include': ['{shared,electron}/**/*', 'renderer/src/**/*'],
      'boundaries/legacy-templates': false,
      'import/resolver': {
        typescript: { project: ['tsconfig.json'], noWarnOnMultipleProjects: true },
      },
    },
    rules: boundaryRule,
  },
  { files: code, ignores: tests, rules: { 'akta/doc-comment': 'error' } },
  restrictions('shared', ['shared/**/*.ts']),
  restrictions('electron', ['electron/**/*.ts']),
  restrictions('renderer/src', ['renderer/src/**/*.{ts,vue}']),
  ...Object.values(layers).map(({ folder }) =>
    restrictions(folder, [`${folder}/**/*.ts`, `${folder}/**/*.vue`]),
  ),
  restrictions('shared/crypto/index.ts', ['shared/crypto/index.ts']),
  ...singleFiles.map((file) => restrictions(file, [file])),
  // A .vue file is its default export; the compiler writes it.
  {
    files: ['renderer/src/**/*.vue'],
    rules: { 'no-restricted-syntax': restrictedSyntax('renderer/src/x.vue') },
  },

  // Tests may be longer and wire things by hand.
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
    },
  },
  // Tools run in plain Node and speak to a terminal; configuration is a default export by contract.
  { files: ['tools/**', 'tests/**'], rules: { 'no-console': 'off' } },
)
