import { z } from 'zod'
import { Beslutsslag } from './beslut'
import { IsoDate, Niva, ShortText, UserId } from './primitives'

/** Number of a point, as the table shows it: "2.10", "3a". */
export const PunktNr = z.string().regex(/^[0-9A-Za-z.]{1,12}$/)

/** A limit of a point: a time in months or weeks as ISO 8601 ("P6M"), or a number (hours, years). */
export const Grans = z.union([z.string().regex(/^P(\d{1,3}M|\d{1,3}W)$/), z.number().nonnegative()])
export type Grans = z.infer<typeof Grans>

/**
 * One point of the office's delegation order. `row` ties it to the pack's delegation row. A point of the
 * office's own (`row` null) with `kinds` answers those kinds of decision, e.g. to open an investigation
 * (JO 5216-2017); without both it is text that the engine can't read. `avsnitt` is the heading above it.
 * `grans` is the office's own limit in place of the one in the pack's row.
 */
export const DelegationPunkt = z.strictObject({
  nr: PunktNr,
  row: z.string().nullable(),
  arende: ShortText.min(1),
  lagrum: ShortText,
  villkor: ShortText,
  niva: Niva,
  ersattare: ShortText,
  anmarkning: ShortText,
  active: z.boolean(),
  avsnitt: ShortText.optional(),
  kinds: z.array(Beslutsslag).min(1).optional(),
  grans: Grans.optional(),
})
export type DelegationPunkt = z.infer<typeof DelegationPunkt>

/** Who holds a level, and when. `to` null = until further notice. */
export const Innehav = z.strictObject({
  niva: Niva,
  user: UserId,
  from: IsoDate,
  to: IsoDate.nullable(),
})
export type Innehav = z.infer<typeof Innehav>

/** Who stands in for a holder of a level, both days included, and why the holder is away. */
export const Ersattare = z.strictObject({
  niva: Niva,
  user: UserId,
  ersatter: UserId,
  from: IsoDate,
  to: IsoDate,
  skal: ShortText.min(1),
})
export type Ersattare = z.infer<typeof Ersattare>

/** A point that the förvaltningschef has passed on to another employee (KL 7:6). */
export const Vidaredelegering = z.strictObject({
  punkt: PunktNr,
  fran: UserId,
  till: UserId,
  from: IsoDate,
  to: IsoDate.nullable(),
  beslutad: IsoDate,
})
export type Vidaredelegering = z.infer<typeof Vidaredelegering>

/** The nämnd's decision as its minutes name it: day and §. */
export const Namndbeslut = z.strictObject({ date: IsoDate, paragraf: ShortText.min(1) })
export type Namndbeslut = z.infer<typeof Namndbeslut>

/**
 * The nämnd's table of who may decide what. A draft (`utkast`) gives nobody anything; `orderAdopted` puts
 * it in force. `vidaredelegation` absent = not allowed; `baraTilldelade` absent = the order reaches only
 * cases that are assigned (JO 5216-2017).
 */
export const Delegationsordning = z.strictObject({
  id: z.string().min(1).max(64),
  packId: z.string().min(1),
  validFrom: IsoDate,
  validTo: IsoDate.nullable(),
  /** The nämnd's decision on the order, when it has been registered. */
  antagen: z.strictObject({ date: IsoDate, paragraf: ShortText }).nullable(),
  punkter: z.array(DelegationPunkt),
  innehav: z.array(Innehav),
  utkast: z.boolean().optional(),
  vidaredelegation: z
    .strictObject({ tillaten: z.boolean(), beslut: Namndbeslut.nullable() })
    .optional(),
  baraTilldelade: z.boolean().optional(),
  ersattare: z.array(Ersattare).optional(),
  vidaredelegeringar: z.array(Vidaredelegering).optional(),
})
export type Delegationsordning = z.infer<typeof Delegationsordning>
