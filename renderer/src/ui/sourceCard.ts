/** What stands behind a claim: own words, where, by which law and since when. */
export type SourceCard = {
  readonly title: string
  readonly text: string
  readonly lagrum?: string | undefined
  readonly valid?: string | undefined
  /** What is doubtful about it and must be looked at. */
  readonly check?: readonly string[] | undefined
}
