import { z } from 'zod'
import { IsoDate } from './primitives'

/**
 * The anonymous counter of measures given without needs assessment (SoL 14:4-5, law.md 3.2). Every field
 * is a number or one of a few fixed words: there is nowhere to write a name, a number or a note, so
 * nobody's identity can be entered by mistake.
 */
const Id = z.string().regex(/^[0-9a-f]{32}$/)
const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)

export const Aldersgrupp = z.enum([
  '0-11',
  '12-14',
  '15-17',
  '18-24',
  '25-44',
  '45-64',
  '65-',
  'okand',
])
export type Aldersgrupp = z.infer<typeof Aldersgrupp>

export const Kon = z.enum(['kvinna', 'man', 'annat', 'okant'])
export type Kon = z.infer<typeof Kon>

export const Orsak = z.enum([
  'foraldraskap',
  'relation',
  'separation',
  'vald',
  'skadligt-bruk',
  'psykisk-ohalsa',
  'funktionsnedsattning',
  'anhorig',
  'skola-arbete',
  'ekonomi',
  'boende',
  'annat',
  'ej-antecknad',
])
export type Orsak = z.infer<typeof Orsak>

export const Kontaktsatt = z.enum(['besok', 'telefon', 'digitalt', 'grupp', 'uppsokande'])
export type Kontaktsatt = z.infer<typeof Kontaktsatt>

export const RaknadRoll = z.enum(['utsatt', 'utovare', 'anhorig', 'annan'])
export type RaknadRoll = z.infer<typeof RaknadRoll>

/** One act of counting: how many, of which age and sex, for what reason. */
export const RaknareRad = z.strictObject({
  id: Id,
  insats: Slug,
  year: z.number().int().min(2025).max(2100),
  antal: z.number().int().min(1).max(50),
  aldersgrupp: Aldersgrupp,
  kon: Kon,
  orsak: Orsak,
  kontaktsatt: Kontaktsatt.nullable(),
  roll: RaknadRoll.nullable(),
})
export type RaknareRad = z.infer<typeof RaknareRad>

/**
 * The nämnd's own decision that personal circumstances are not documented in named measures, for
 * särskilda skäl (SoL 14:5). A catalogue of measures is no such decision.
 */
export const Undantag = z.strictObject({
  id: Id,
  sammantrade: IsoDate,
  paragraf: z.string().regex(/^\d{1,4}$/),
  insatser: z.array(Slug).min(1),
  from: IsoDate,
  /** Last day; null = until further notice. */
  to: IsoDate.nullable(),
})
export type Undantag = z.infer<typeof Undantag>

const Cell = RaknareRad.omit({ id: true }).strip()
/** A cell of the year's count: everything of a row but its id, and how many in all. */
export type RaknadCell = z.infer<typeof Cell>

/** Why a measure may be counted without an akt, or that it may not: then SoL 14:3 applies. */
export type RakneGrund =
  | { readonly kind: 'radgivning' }
  | { readonly kind: 'beslut'; readonly undantag: Undantag }
  | { readonly kind: 'akt' }

/**
 * Whether a measure may be counted on a day. `basis` is the pack's: 14:4 is rådgivning, which needs no
 * decision; 14:5 needs one in force that names the measure; absent = the measure is no exempt one.
 */
export function rakneGrund(
  measure: { readonly id: string; readonly basis: '14:4' | '14:5' | null },
  decided: readonly Undantag[],
  date: IsoDate,
): RakneGrund {
  if (measure.basis === null) return { kind: 'akt' }
  if (measure.basis === '14:4') return { kind: 'radgivning' }
  const undantag = decided.find(
    ({ insatser, from, to }) =>
      insatser.includes(measure.id) && from <= date && (to === null || date <= to),
  )
  return undantag === undefined ? { kind: 'akt' } : { kind: 'beslut', undantag }
}

/** The cell a row falls in; two rows of the same cell are told apart by nothing but their id. */
export function cellKey({ insats, year, aldersgrupp, kon, ...rest }: RaknadCell): string {
  const { orsak, kontaktsatt, roll } = rest
  return [year, insats, aldersgrupp, kon, orsak, kontaktsatt ?? '', roll ?? ''].join('|')
}

/** Cells after one more row, or one taken back (`sign` -1); a cell that is empty again is gone. */
export function counted(
  cells: readonly RaknadCell[],
  row: RaknareRad,
  sign: 1 | -1,
): readonly RaknadCell[] {
  const cell = Cell.parse(row)
  const key = cellKey(cell)
  const known = cells.find((one) => cellKey(one) === key)
  const antal = (known?.antal ?? 0) + sign * row.antal
  const others = cells.filter((one) => one !== known)
  return antal > 0 ? [...others, { ...cell, antal }] : others
}
