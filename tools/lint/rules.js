/**
 * Budgets from style.md §2.6. Complexity is 10 in the `modified` variant, which counts a whole
 * switch as one: a fold over an event union or an exhaustive switch is a flat table to its reader.
 */
export const coreRules = {
  'array-callback-return': 'error',
  'no-async-promise-executor': 'error',
  'no-console': 'error',
  'no-constant-condition': 'error',
  'no-control-regex': 'error',
  'no-debugger': 'error',
  'no-dupe-keys': 'error',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-else-return': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-fallthrough': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-rename': 'error',
  'no-useless-return': 'error',
  'no-var': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'require-yield': 'error',
  'use-isnan': 'error',
  // ASCII identifiers: JS compares names by code point, so ä and a¨ would be two names.
  'id-match': ['error', '^[$_A-Za-z0-9]+$', { properties: true }],
  eqeqeq: 'error',
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
}

/** Rules that need types: the few that find real bugs. A promise nobody awaits is a lost save. */
export const typedRules = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
}

/** Vue: typed script setup, nothing inline that the CSP forbids, no raw HTML. */
export const vueRules = {
  'vue/block-lang': ['error', { script: { lang: 'ts' } }],
  'vue/component-api-style': ['error', ['script-setup']],
  'vue/component-name-in-template-casing': [
    'error',
    'PascalCase',
    { registeredComponentsOnly: false },
  ],
  'vue/define-macros-order': 'error',
  'vue/define-props-declaration': ['error', 'type-based'],
  'vue/define-emits-declaration': ['error', 'type-based'],
  'vue/max-lines-per-block': ['error', { script: 80, skipBlankLines: true }],
  'vue/no-empty-component-block': 'error',
  'vue/no-ref-object-reactivity-loss': 'error',
  'vue/no-setup-props-reactivity-loss': 'error',
  'vue/no-static-inline-styles': 'error',
  'vue/no-undef-components': 'error',
  'vue/no-unused-properties': 'error',
  'vue/no-unused-refs': 'error',
  'vue/no-v-html': 'error',
  'vue/no-v-text': 'off',
  'vue/prefer-true-attribute-shorthand': 'error',
  'vue/require-explicit-emits': 'error',
  'vue/require-typed-ref': 'error',
  // The label's text is in a slot or a prop of our own Field component, which axe tests cover.
  'vuejs-accessibility/label-has-for': [
    'error',
    { required: { some: ['nesting', 'id'] }, allowChildren: true },
  ],
}
