import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A word that must not be found, and where and how it was. */
export type Find = { readonly word: string; readonly encoding: string; readonly file: string }

/**
 * Looks through every file below the folders, and the files' own names, for words in clear: UTF-8,
 * UTF-16 in both orders, and base64 wherever the word may begin in it.
 */
export function findInClear(folders: readonly string[], words: readonly string[]): Find[] {
  const needles = words.flatMap((word) =>
    encodings(word).map(([encoding, bytes]) => ({ word, encoding, bytes })),
  )
  return folders.flatMap(filesBelow).flatMap((file) => {
    const content = Buffer.concat([readFileSync(file), Buffer.from(basename(file))])
    return needles
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ word, encoding }) => ({ word, encoding, file }))
  })
}

function encodings(word: string): readonly (readonly [string, Buffer])[] {
  const little = Buffer.from(word, 'utf16le')
  const big = Buffer.from(little).swap16()
  const base64 = [0, 1, 2].map((shift) => ['base64', insideBase64(word, shift)] as const)
  return [['utf8', Buffer.from(word)], ['utf16le', little], ['utf16be', big], ...base64]
}

/** The characters that the word gives in base64 when `shift` bytes stand before it, whatever they are. */
function insideBase64(word: string, shift: number): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)])
  const whole = bytes.toString('base64').replaceAll('=', '')
  const known = Math.floor((bytes.length * 8) / 6)
  return Buffer.from(whole.slice(Math.ceil((shift * 8) / 6), known))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() && statSync(path).size > 0 ? [path] : []
  })
}
