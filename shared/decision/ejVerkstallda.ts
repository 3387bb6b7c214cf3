import { parseDay } from '../deadlines/calendar'
import type { Mark } from '../deadlines/mark'
import { limitDay } from '../deadlines/limit'
import type { AktState } from '../domain/akt'
import type { Beslut } from '../domain/beslut'
import { ofBeslut } from '../domain/handelser/genomforande'
import type { EjVerkstalld } from '../domain/register'
import { IsoDate } from '../domain/primitives'
import { lagrumKey, parseLagrum } from '../rules/lagrum'
import { grants, type Occasion } from './occasions'
import { booksFor } from './startedRules'
import type { WatchBook } from './watchBook'

/** SoL 11:1 and 12:1 (4:1 in a source from before) and LSS 9: what SoL 34:1 and LSS 28 f speak of. */
const REPORTED = /^(SoL (11:1|12:1|4:1)|LSS 9)\b/

/**
 * The akt's granting decisions that were not carried out three months from the decision, or from the break,
 * or that have not been carried out yet: since when, until when, and the quarters reported (SoL 34:1-2, LSS
 * 28 f-g). Partly carried out is not carried out: what is missing is reported. Declined is not ended.
 */
export function ejVerkstalldaOf(
  state: AktState,
  occasions: readonly Occasion[],
  book: WatchBook,
): readonly EjVerkstalld[] {
  return state.beslut.flatMap((beslut) => {
    const occasion = occasions.find(({ about }) => about === beslut.id)
    if (occasion === undefined || !isReported(beslut)) return []
    return entryOf(state, { beslut, occasion }, book)
  })
}

function isReported({ innehall, kvitto }: Beslut): boolean {
  if (!grants(innehall.slag)) return false
  const law = kvitto.facts['law'] ?? innehall.lagrum.join(';')
  const cited = parseLagrum(law).map(lagrumKey)
  return cited.length === 0 || cited.some((key) => REPORTED.test(key))
}

/** A stretch of waiting: from the decision, or from a break, until it was carried out (null = not yet). */
type Wait = Pick<EjVerkstalld, 'sedan' | 'avbrott' | 'verkstalld'>

function entryOf(
  state: AktState,
  { beslut, occasion }: { readonly beslut: Beslut; readonly occasion: Occasion },
  book: WatchBook,
): readonly EjVerkstalld[] {
  const own = occasion.marks.filter(({ of }) => of === beslut.id)
  const quarters = own.flatMap(({ name }) => (name.startsWith('ivo:') ? [name.slice(4)] : []))
  const slut = endOf(state, beslut)
  return waitsOf(beslut, occasion, own).flatMap((wait): EjVerkstalld[] => {
    const grans = limitOf(book, occasion, wait)
    const isMet = (day: IsoDate | null) => day !== null && grans !== null && day <= grans
    if (grans === null || isMet(wait.verkstalld) || isMet(slut)) return []
    return [
      {
        ...{ ...wait, beslut: beslut.id, grans, slut },
        delvis: wait.verkstalld === null && own.some(({ name }) => name === 'delvis'),
        rapporterat: [...new Set(quarters)],
        anmald: own.some(({ name }) => name === 'ivo_anmald'),
      },
    ]
  })
}

function waitsOf(beslut: Beslut, { facts }: Occasion, own: readonly Mark[]): readonly Wait[] {
  const carried = IsoDate.safeParse(facts['verkstalld']).data ?? null
  const first: Wait = { sedan: beslut.beslutsdatum, avbrott: false, verkstalld: null }
  const waits = own.reduce<readonly Wait[]>(
    (known, { name, day }) => {
      const now = known.at(-1)
      if (name === 'avbruten') return [...known, { sedan: day, avbrott: true, verkstalld: null }]
      if (name !== 'verkstalld' || now === undefined || now.verkstalld !== null) return known
      return [...known.slice(0, -1), { ...now, verkstalld: day }]
    },
    [first],
  )
  // A prolongation goes on where the decision before it was carried out.
  return waits.length === 1 && waits[0]?.verkstalld === null
    ? [{ ...first, verkstalld: carried }]
    : waits
}

/** The day the decision ended otherwise: its own last day, a later decision, the measure ended, the akt closed. */
function endOf(state: AktState, beslut: Beslut): IsoDate | null {
  const { insats, to } = beslut.innehall
  const later = state.beslut
    .slice(state.beslut.indexOf(beslut) + 1)
    .find(
      ({ innehall }) =>
        insats !== null &&
        innehall.insats === insats &&
        (grants(innehall.slag) || innehall.slag === 'avsluta'),
    )
  const ended = ofBeslut(state.genomforande.avslut, beslut.id).map(({ value }) => value.date)
  const days = [to, later?.beslutsdatum ?? null, state.avslutad, ...ended].flatMap(
    (day) => day ?? [],
  )
  return days.sort()[0] ?? null
}

function limitOf(book: WatchBook, { facts }: Occasion, { avbrott, sedan }: Wait): IsoDate | null {
  const id = avbrott ? 'lag-d-ej-verkstallt-avbrott-3m' : 'lag-d-ej-verkstallt-3m'
  const rule = booksFor(book, facts).law?.deadlines.find((row) => row.id === id)?.due
  const start = parseDay(sedan)
  const day = rule && start ? limitDay(rule, start) : null
  return day === null ? null : IsoDate.parse(day.toString())
}
