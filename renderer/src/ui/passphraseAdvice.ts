/** What can be said of a passphrase; `missing` = characters still wanted. */
export type PassphraseAdvice =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'too-short'; readonly missing: number }
  | { readonly ok: false; readonly code: 'repeated' | 'common' | 'personal' }

export const shortestPassphrase = 15

/** Phrases that stand first in every guesser's list, written without spaces. */
const common = new Set([
  'lösenordlösenord',
  'lösenord1234567',
  'losenordlosenord',
  'passwordpassword',
  'password1234567',
  'qwertyuiopasdfg',
  'qwertyuiopåasdfghjklöä',
  '123456789012345',
  '1234567890123456',
  'abcdefghijklmno',
  'abcdefghijklmnop',
  'socialtjänsten1',
  'socialtjänstlagen',
  'välkommen1234567',
  'sommaren2026sommaren',
  'correcthorsebatterystaple',
  'jagharglömtmittlösenord',
])

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

function isRepeated(text: string): boolean {
  return /^(.{1,6})\1+.{0,5}$/u.test(text)
}

/** What is left of the phrase when the names of the person and the office are taken away. */
function withoutNames(text: string, names: readonly string[]): string {
  return names
    .flatMap((name) => name.split(/\s+/))
    .map(bare)
    .filter((name) => name.length >= 3)
    .reduce((left, name) => left.replaceAll(name, ''), text)
}

/**
 * Advice by NIST SP 800-63B: at least 15 characters, no rules of composition, a small list of what
 * everyone tries first, and not one's own or the office's name. Never stores or sends the phrase.
 */
export function adviseOnPassphrase(phrase: string, names: readonly string[]): PassphraseAdvice {
  const length = [...phrase.normalize('NFKC')].length
  if (length < shortestPassphrase) {
    return { ok: false, code: 'too-short', missing: shortestPassphrase - length }
  }
  const text = bare(phrase)
  if (isRepeated(text)) return { ok: false, code: 'repeated' }
  if (common.has(text)) return { ok: false, code: 'common' }
  if (withoutNames(text, names).replace(/\d/g, '').length < 6)
    return { ok: false, code: 'personal' }
  return { ok: true }
}
