import type { SourceCard } from './sourceCard'

/** One line of an answer, with the chip of its source; null where it has none. */
export type PanelItem = {
  readonly id: string
  readonly text: string
  readonly label: string | null
  readonly card: SourceCard | null
}
