import { readOrdlista } from './tools/lint/ordlista.mjs'

const generated = ['node_modules', 'out', 'dist', 'demo', 'tests/architecture/canaries']
const { words, never } = readOrdlista()

/**
 * First pass: identifiers and comments. English, plus exactly the Swedish that ORDLISTA.md lists: a
 * law's noun in code without a glossary line is an error. Strings, templates and words with å ä ö
 * belong to the second pass (cspell.text.config.mjs).
 */
export default {
  version: '0.2',
  language: 'en,en-GB',
  dictionaries: ['typescript', 'node', 'vue', 'css', 'html', 'softwareTerms', 'project'],
  dictionaryDefinitions: [{ name: 'project', path: './tools/lint/words.txt' }],
  words,
  flagWords: never,
  patterns: [
    { name: 'single', pattern: "/(?<!\\p{L})'(?:[^'\\\\\\n]|\\\\.)*'/gu" },
    { name: 'double', pattern: '/"[^"\\n]*"/g' },
    { name: 'template', pattern: '/`(?:[^`\\\\]|\\\\.)*`/g' },
    { name: 'markup', pattern: '/<template>[\\s\\S]*<\\/template>/g' },
    // A search for words on the screen: held with the strings.
    { name: 'search', pattern: '/(?<=[(,=:\\[]\\s*)\\/(?:[^\\/\\n\\\\]|\\\\.)+\\/[gimsu]*/g' },
    { name: 'swedish', pattern: '/[\\p{L}-]*[åäöÅÄÖ][\\p{L}-]*/gu' },
  ],
  ignoreRegExpList: ['single', 'double', 'template', 'markup', 'search', 'swedish'],
  files: ['{shared,electron,renderer,tools,tests}/**/*.{ts,vue,mjs,cjs,js}', '*.{ts,js,cjs,mjs}'],
  // text/sv maps the packs' own codes to text: its keys are data, its strings belong to the second pass.
  ignorePaths: [
    ...generated,
    'tests/nets/spelling.test.ts',
    'renderer/src/text/sv',
    'shared/decision/factRows*.ts',
    'shared/example/cases.ts',
  ],
}
