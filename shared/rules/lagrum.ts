import { z } from 'zod'

/** A reference to a statute: SoL 11 kap. 1 § = { lag: 'SoL', kap: 11, paragraf: '1' }. */
export const Lagrum = z.strictObject({
  lag: z.string().min(1),
  kap: z.number().int().positive().optional(),
  /** Paragraph as the statute writes it: "1", "31 b". Absent = the whole chapter or act. */
  paragraf: z
    .string()
    .regex(/^\d+( [a-z])?$/)
    .optional(),
  stycke: z.number().int().positive().optional(),
  punkt: z.number().int().positive().optional(),
  /** The reference letter for letter as the source writes it, when it differs or is doubtful. */
  somKalla: z.string().optional(),
})
export type Lagrum = z.infer<typeof Lagrum>

const acts = 'SoLPuL|SoLPuF|SoL|SoF|LSS|LVM|LVU|LOB|KL|FL|OSL|FB|HSL|SFB|BrB|LMA'
const act = new RegExp(`\\b(${acts}|[Ll]ag(?:en)? \\(?\\d{4}:\\d+\\)?)(?![A-Za-z])`)
const colon = /(\d+):(\d+(?: ?[a-z])?)(?!\d)/
const chapter = /(\d+)\s*kap\.?\s*(?:(\d+(?: ?[a-z])?)\s*§)?/
const section = /(\d+(?: ?[a-z])?)\s*§§?\s*(?:(?:p|punkt|st)?\.?\s*(\d+))?/

function spaced(paragraf: string): string {
  return paragraf.replace(/^(\d+) ?([a-z])$/, '$1 $2')
}

/** Chapter and section of what is left when the act's name is taken away. */
function placeOf(rest: string): Omit<Lagrum, 'lag'> {
  const c = chapter.exec(rest) ?? colon.exec(rest)
  if (c?.[1]) return { kap: Number(c[1]), ...(c[2] ? { paragraf: spaced(c[2]) } : {}) }
  const s = section.exec(rest)
  if (!s?.[1]) return {}
  return { paragraf: spaced(s[1]), ...(s[2] ? { punkt: Number(s[2]) } : {}) }
}

function parseOne(text: string): Lagrum | null {
  const found = act.exec(text)
  const name = found?.[1]
  if (!found || !name) return null
  const lag = name.replace(/^[Ll]ag(?:en)? \(?(\d{4}:\d+)\)?$/, 'lag $1')
  const rest = text.replace(found[0], ' ').replace(/\(\d{4}:\d+\)/, ' ')
  return { lag, ...placeOf(rest.trim()) }
}

/**
 * Reads a `law` fact: "SoL 11:1", "LSS 9 § 2", "LVM 13 §", "SoL 12:1; SoL 13:10", "11 kap. 1 § SoL".
 * Parts that can't be read are left out; another type than text gives no reference at all.
 */
export function parseLagrum(law: unknown): Lagrum[] {
  const texts = typeof law === 'string' ? law.split(';') : Array.isArray(law) ? law : []
  return texts.flatMap((text) => {
    const parsed = typeof text === 'string' ? parseOne(text.slice(0, 200)) : null
    return parsed ? [parsed] : []
  })
}

/** The short canonical form used in conditions: "SoL 11:1", "LSS 9 § 2", "LVM 13 §", "LVM". */
export function lagrumKey(lagrum: Lagrum): string {
  const { lag, kap, paragraf, punkt } = lagrum
  if (kap !== undefined) return paragraf ? `${lag} ${kap}:${paragraf}` : `${lag} ${kap} kap.`
  if (!paragraf) return lag
  return `${lag} ${paragraf} §${punkt === undefined ? '' : ` ${punkt}`}`
}

/** The form shown to people: "11 kap. 1 § SoL", "9 § 2 LSS". */
export function formatLagrum(lagrum: Lagrum): string {
  const { lag, kap, paragraf, stycke, punkt } = lagrum
  const parts = [
    kap === undefined ? '' : `${kap} kap.`,
    paragraf ? `${paragraf} §` : '',
    stycke === undefined ? '' : `${stycke} st.`,
    punkt === undefined ? '' : `${punkt}`,
    lag,
  ]
  return parts.filter(Boolean).join(' ')
}
