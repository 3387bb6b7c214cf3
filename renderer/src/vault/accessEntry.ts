import type { Instant } from '@shared/domain/primitives'

/** One line of the access log (SoLPuL 10 §). */
export type AccessEntry = {
  readonly at: Instant
  readonly user: string
  readonly what:
    | 'akt-oppnad'
    | 'sokning'
    | 'export'
    | 'utskrift'
    | 'misslyckad-upplasning'
    | 'upplasning'
    | 'sakerhetskopia'
    | 'aterstallning'
    | 'behorighet'
    | 'kontroll'
    | 'uppfoljning'
    | 'gallring'
  readonly arendenummer: string | null
  readonly purpose: string
}
