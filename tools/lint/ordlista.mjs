import { readFileSync } from 'node:fs'

const file = new URL('../../shared/domain/ORDLISTA.md', import.meta.url)

/** The rows of the glossary's tables: term, identifier, lagrum, meaning, gloss, never write. */
export function readRows(text = readFileSync(file, 'utf8')) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (?:Term |-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

/** Words in backticks: `arendeList` gives arende and List, which is how cspell reads code. */
function quoted(cell) {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1])
}

/** Dictionary of the identifier and term columns, and the words that are never to be written. */
export function readOrdlista() {
  const rows = readRows()
  const identifiers = rows.flatMap((row) => quoted(row[1]))
  const words = [
    ...identifiers.flatMap(splitCamel),
    ...rows.flatMap((row) => row[0].split(/[^\p{L}]+/u)),
  ]
  return {
    words: [...new Set(words.filter((word) => word.length > 1))],
    never: rows.flatMap((row) => quoted(row[5])),
  }
}

function splitCamel(identifier) {
  return identifier.split(/(?=[A-Z])|[^A-Za-z]/).map((word) => word.toLowerCase())
}
