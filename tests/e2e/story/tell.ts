import type { Driven } from '../../../tools/runtime/drive'

/** Who follows the story: takes a picture of each step, under a short name without personal data. */
export type Teller = {
  readonly driven: Driven
  readonly step: (name: string) => Promise<void>
}
