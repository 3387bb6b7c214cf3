import type { Omfattning } from '../domain/beslut'
import type { HandelseBody } from '../domain/handelse'
import type { Instant, IsoDate } from '../domain/primitives'
import { IsoDate as IsoDateSchema } from '../domain/primitives'
import type { CaseText } from './texts'

/** A measure as the example hands it out: how much, how long, and what the investigation found. */
export type CaseKind = {
  readonly insats: string
  readonly months: number
  readonly omfattning: Omfattning | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly weight: number
}

/** Mixed as in a small unit: mostly boendestöd, a few places in a home. */
export const CASE_KINDS: readonly [CaseKind, ...CaseKind[]] = [
  {
    insats: 'boendestod',
    months: 12,
    omfattning: { value: 3, unit: 'dag', per: 'vecka' },
    facts: {
      diagnos_styrkt: true,
      vasentliga_svarigheter: true,
      dokumenterad_langvarig_ohalsa: true,
    },
    weight: 5,
  },
  {
    insats: 'sysselsattning',
    months: 12,
    omfattning: { value: 2, unit: 'dag', per: 'vecka' },
    facts: {
      diagnos_styrkt: true,
      arbete_eller_studier: false,
      dokumenterad_langvarig_ohalsa: true,
    },
    weight: 3,
  },
  {
    insats: 'kontaktperson',
    months: 12,
    omfattning: { value: 8, unit: 'timme', per: 'manad' },
    facts: { diagnos_styrkt: true, natverk_bedomt: true, minderariga_barn: false },
    weight: 2,
  },
  {
    insats: 'korttidsboende',
    months: 3,
    omfattning: null,
    facts: { diagnos_styrkt: true, dygnet_runt_behov: true, ordinart_boende_provat: true },
    weight: 2,
  },
]

/** The application as the person made it. */
export function ansokan(
  kind: CaseKind,
  text: CaseText,
  given: { readonly inkom: IsoDate; readonly from: IsoDate; readonly name: string },
): HandelseBody {
  return {
    type: 'aktualiserad',
    data: {
      sort: 'ansokan',
      inkom: given.inkom,
      satt: 'skriftlig',
      fran: 'Den enskilde',
      insats: kind.insats,
      insatsName: given.name,
      from: given.from,
      to: null,
      omfattning: kind.omfattning,
      text: text.ansokan,
    },
  }
}

/** The short investigation, with the facts the guide may use. */
export function utredning(kind: CaseKind, text: CaseText): HandelseBody {
  const sources = Object.fromEntries(Object.keys(kind.facts).map((name) => [name, 'Utredningen']))
  return {
    type: 'utredning.skriven',
    data: {
      bakgrund: text.ansokan,
      egenSyn: 'Personen beskriver själv behovet på samma sätt.',
      behov: text.behov,
      bedomning: text.bedomning,
      mal: text.mal,
      barn: '',
      facts: { ...kind.facts, ansokan: true },
      sources: { ...sources, ansokan: 'Ansökan' },
    },
  }
}

/** Communicated as FL 25 wants, answered the week after. */
export function kommunicering(date: IsoDate, svarSenast: IsoDate): HandelseBody {
  return {
    type: 'utredning.kommunicerad',
    data: {
      date,
      satt: 'brev',
      svarSenast,
      svar: 'Inga synpunkter.',
      avbojd: false,
      talaInforNamnden: true,
    },
  }
}

/** A note of a call or a visit. */
export function anteckning(
  sort: 'telefonsamtal' | 'besok' | 'uppfoljning',
  rubrik: string,
  entry: { readonly text: string; readonly at: Instant },
): HandelseBody {
  const { text, at } = entry
  return { type: 'anteckning', data: { sort, rubrik, text, skedde: at, lamnadAv: '' } }
}

/** The first day of the month after `date`: when an invented measure starts. */
export function nextMonth(date: IsoDate): IsoDate {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return IsoDateSchema.parse(`${next[0]}-${String(next[1]).padStart(2, '0')}-01`)
}
