import { longDate } from '@renderer/text/dates'
import { egetPaket as words } from '@renderer/text/sv/egetpaket'

type Header = Readonly<Record<'title' | 'kommun' | 'namnd' | 'validFrom', string>>
export type HeaderChange = {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What differs in a pack's own name, office and day. */
export function headerChanges(before: Header, after: Header): readonly HeaderChange[] {
  const { name, kommun, namnd, validFrom } = words.review
  const day = (text: string) => (text === '' ? '' : longDate(text))
  return [
    { label: name, before: before.title, after: after.title },
    { label: kommun, before: before.kommun, after: after.kommun },
    { label: namnd, before: before.namnd, after: after.namnd },
    { label: validFrom, before: day(before.validFrom), after: day(after.validFrom) },
  ].filter((one) => one.before !== one.after)
}
