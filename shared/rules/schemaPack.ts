import { z } from 'zod'
import { Condition } from './condition'
import { Lagrum } from './lagrum'
import { DeadlineRow, DelegationRow, DocumentRow, Source } from './schema'
import { CheckRow } from './schemaCheck'
import { InsatsRow } from './schemaInsats'

const header = {
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  /** The source document's own day: a lagrum older than the law in force is shown as such. */
  documentDate: z.iso.date().nullable(),
  source: z.strictObject({ file: z.string(), title: z.string(), adoptedBy: z.string() }),
  notes: z.array(z.string()),
}

const tables = {
  insatser: z.array(InsatsRow),
  delegation: z.array(DelegationRow),
  deadlines: z.array(DeadlineRow),
  documents: z.array(DocumentRow),
  checks: z.array(CheckRow),
}

function uniqueIds(pack: Record<keyof typeof tables, { id: string }[]>, ctx: z.RefinementCtx) {
  for (const table of ['insatser', 'delegation', 'deadlines', 'documents', 'checks'] as const) {
    const seen = new Set<string>()
    pack[table].forEach(({ id }, index) => {
      if (seen.has(id)) {
        ctx.addIssue({ code: 'custom', path: [table, index, 'id'], message: `dubblerat id ${id}` })
      }
      seen.add(id)
    })
  }
}

/** A municipality's riktlinjepaket: the whole of one source document, valid from a day. */
export const Pack = z
  .strictObject({
    ...header,
    kommun: z.string().min(1),
    namnd: z.string().min(1),
    ...tables,
  })
  .superRefine(uniqueIds)
export type Pack = z.infer<typeof Pack>

const FloorRow = z.strictObject({
  id: z.string().min(1),
  /** utskott = reserved for an utskott or the nämnd; namnd = may not be delegated at all. */
  role: z.enum(['utskott', 'namnd', 'ordforande']),
  text: z.string().min(1),
  source: Source,
  lagrum: z.array(Lagrum).min(1),
  when: Condition,
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
})
export type FloorRow = z.infer<typeof FloorRow>

const LagAct = z.strictObject({
  lag: z.string().min(1),
  title: z.string().min(1),
  sfs: z.string(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  source: z.string().min(1),
  checkedOn: z.iso.date(),
  /** The act's last chapter where the register knows it: a higher one is a wrong reference. */
  lastChapter: z.number().int().positive().optional(),
})

const Renumbering = z.strictObject({
  old: z.string(),
  now: z.array(z.string()),
  about: z.string(),
  /** True when the old reference as basis of a decision can only mean the act of 2001. */
  onlyOld: z.boolean(),
  confirmed: z.boolean(),
})

/** The law pack: statutory floor, checks from statute, dated parameters, register of acts. */
export const LawPack = z
  .strictObject({
    ...header,
    ...tables,
    floors: z.array(FloorRow),
    /** Dated parameters: the last entry that has begun counts, history is kept. */
    parameters: z.record(
      z.string(),
      z.array(z.strictObject({ from: z.iso.date(), value: z.number(), source: z.string() })).min(1),
    ),
    acts: z.array(LagAct),
    renumbering: z.array(Renumbering),
  })
  .superRefine(uniqueIds)
export type LawPack = z.infer<typeof LawPack>
