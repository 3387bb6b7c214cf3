import { readFileSync } from 'node:fs'
import first from './cspell.config.mjs'

/** The vocabulary of facts is data with names of its own: its parts are words here. */
const factNames = JSON.parse(
  readFileSync(new URL('shared/rules/factNames.json', import.meta.url), 'utf8'),
)

/**
 * Second pass: what people read. Strings, Vue templates, Markdown and every word with å ä ö, held
 * against Swedish and English together. Compounds of known words pass, as Swedish makes them freely.
 */
export default {
  ...first,
  language: 'en,en-GB,sv',
  words: [...first.words, ...factNames.flatMap((name) => name.split('_'))],
  import: ['@cspell/dict-sv/cspell-ext.json'],
  dictionaryDefinitions: [
    ...first.dictionaryDefinitions,
    { name: 'text', path: './tools/lint/words-text.txt' },
  ],
  dictionaries: [...first.dictionaries, 'sv', 'text', 'companies', 'filetypes'],
  allowCompoundWords: true,
  caseSensitive: true,
  patterns: [
    ...first.patterns,
    { name: 'path', pattern: "/'(?:[./@#]|node:)[^'\\n]*'/g" },
    { name: 'classes', pattern: '/\\bclass="[^"]*"/g' },
    { name: 'hex', pattern: '/\\b[0-9a-f]{8,}\\b/gi' },
    { name: 'fence', pattern: '/^```[\\s\\S]*?^```/gm' },
    { name: 'inline', pattern: '/`[^`\\n]*`/g' },
  ],
  ignoreRegExpList: ['path', 'classes', 'hex'],
  ignorePaths: first.ignorePaths.filter((path) => !/text\/sv|factRows|cases/.test(path)),
  includeRegExpList: ['single', 'double', 'template', 'markup', 'swedish'],
  overrides: [
    {
      filename: '**/*.md',
      includeRegExpList: ['Everything'],
      ignoreRegExpList: ['fence', 'inline'],
    },
  ],
  files: [...first.files, '*.md', 'docs/**/*.md'],
}
