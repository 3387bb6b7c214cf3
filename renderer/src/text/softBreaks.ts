const shortest = 13
const vowel = ['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö', 'é'].join('')
const consonant = `(?![${vowel}])\\p{L}`
/** Before the last consonant of a group between two vowels, three letters from either end. */
const joint = new RegExp(
  `(?<=\\p{L}{3})(?<=[${vowel}](?:${consonant})*)(?=${consonant}[${vowel}]\\p{L}{2})`,
  'giu',
)

/**
 * The text with soft hyphens in its long words and a place to break after a slash, for narrow columns.
 * Chromium has no Swedish hyphenation of its own. Nothing else is changed.
 */
export function softBreaks(text: string): string {
  return text
    .replace(/\p{L}+/gu, (word) => (word.length < shortest ? word : word.replace(joint, '\u00AD')))
    .replace(/\/(?=\p{L})/gu, '/\u200B')
}
