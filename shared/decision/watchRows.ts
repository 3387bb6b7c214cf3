import { z } from 'zod'
import { MARK_NAMES } from '../deadlines/mark'
import { factNames } from '../rules/facts'
import type { DeadlineRow } from '../rules/schema'
import table from './watchRows.json'

const MarkName = z.string().refine((name) => {
  return MARK_NAMES.some((known) => known === name) || factNames.includes(name)
})

const Watched = z.strictObject({
  id: z.string(),
  /** What to do, as the list shows it; `{insats}` stands for the measure. */
  title: z.string().min(1).max(120),
  doneBy: z.array(MarkName),
  waitsFor: z.enum(['utforare', 'enskild', 'domstol', 'annan']).optional(),
  repeats: z.enum(['fran-start', 'fran-senaste']).optional(),
  lapses: z.boolean().optional(),
  /** Stands also when a later decision has replaced this one, and when the akt is closed. */
  keeps: z.boolean().optional(),
  /** Rows that say the same and give way when this one applies. */
  instead: z.array(z.string()).optional(),
})
const NotWatched = z.strictObject({ id: z.string(), none: z.string().min(1) })

const WatchTable = z.strictObject({
  /** IVO's windows to report a quarter in: practice, dated (law.md 4). */
  ivoFonster: z.strictObject({
    from: z.iso.date(),
    source: z.string(),
    windows: z.array(
      z.strictObject({
        quarter: z.number().int().min(1).max(4),
        from: z.string().regex(/^\d\d-\d\d$/),
        to: z.string().regex(/^\d\d-\d\d$/),
      }),
    ),
  }),
  rows: z.array(z.union([Watched, NotWatched])),
})

/** How a deadlines row is watched. */
export type WatchedRow = Omit<z.infer<typeof Watched>, 'id'>

const parsed = WatchTable.parse(table)
const byId = new Map(parsed.rows.map((row) => [row.id, row]))

/** Every row that the table knows, for the test that holds it against the packs. */
export const listedRows: readonly string[] = parsed.rows.map(({ id }) => id)

/** The windows IVO takes a quarter's reports in. */
export const ivoWindows = parsed.ivoFonster.windows

/**
 * How a row of a pack or of the law is watched: what the list calls it, what meets it, whose turn it is.
 * A row that the table doesn't know (a municipality's own pack) is watched by its kind: a follow-up comes
 * again until the decision ends; a deadline, an interval or a validity is met by an act recorded for it.
 * Null = no watch: the table says why, or the row is a limit of what may be decided.
 */
export function watchedRow(row: DeadlineRow): WatchedRow | null {
  const listed = byId.get(row.id)
  if (listed !== undefined) return 'none' in listed ? null : listed
  if (row.due === undefined) return null
  if (row.due.followUp)
    return { title: 'Följ upp {insats}', doneBy: ['uppfoljd'], repeats: 'fran-start' }
  if (!['deadline', 'interval', 'validity'].includes(row.type)) return null
  const title = row.consequence === '' ? row.trigger : row.consequence
  const first = title.slice(0, 1).toUpperCase()
  return { title: `${first}${title.slice(1, 120)}`, doneBy: [], lapses: row.type === 'validity' }
}
