import type { Fras } from '@shared/domain/kontor'

/** A text with the caret's place in it, counted in UTF-16 units. */
export type Written = { readonly text: string; readonly caret: number }

/** The text with a phrase in the place of what is marked, apart from the word before it. */
export function withPhrase(
  text: string,
  at: { readonly start: number; readonly end: number },
  phrase: string,
): Written {
  const before = text.slice(0, at.start)
  const apart = before === '' || /\s$/.test(before) ? '' : ' '
  const head = `${before}${apart}${phrase}`
  return { text: `${head}${text.slice(at.end)}`, caret: head.length }
}

/** The phrases whose name or text has every typed word; those named so come first. */
export function matchingPhrases(known: readonly Fras[], term: string): readonly Fras[] {
  const wanted = term.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  const has = (text: string) => wanted.every((word) => text.toLocaleLowerCase('sv').includes(word))
  const named = known.filter(({ name }) => has(name))
  const others = known.filter((fras) => !named.includes(fras) && has(`${fras.name} ${fras.text}`))
  return [...named, ...others]
}
