import { helpPages } from '@renderer/text/sv/hjalp'
import type { HelpPage } from '@renderer/text/sv/hjalp'

/** The page that F1 opens in a view; the first page where none is about it. */
export function pageFor(view: string): HelpPage | undefined {
  return helpPages.find(({ views }) => views.includes(view)) ?? helpPages[0]
}

/** The pages that hold every word of the text, those with it in the title first; all for no text. */
export function findPages(text: string): readonly HelpPage[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  const holds = (where: string) =>
    words.every((word) => where.toLocaleLowerCase('sv').includes(word))
  const found = helpPages.filter((page) => holds([page.title, ...page.text].join(' ')))
  return found.toSorted((a, b) => Number(holds(b.title)) - Number(holds(a.title)))
}
