import type { Beslutsinnehall, Forslag } from '../domain/beslut'
import type { Ansokan, HandelseBody } from '../domain/handelse'
import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import {
  type Block,
  type Dokument,
  facts,
  heading,
  list,
  paragraph,
  prose,
  section,
  type Signature,
  table,
} from './blocks'
import { deviations } from './avvikelser'
import { type Kommunicerad, kommunicering } from './kommunicering'
import { lagrumLong } from './lagrum'
import { ansokanText, type HandlaggareContact, identityText, secrecyMarking } from './parties'
import { unheardText } from './omprovning'
import { slagText } from './slag'
import { capitalise, enumerate, lowerFirst, omfattningText, periodShort, periodText } from './text'
import { type Earlier, type Ground, whoDecides } from './whoDecides'

type Utredning = Extract<HandelseBody, { type: 'utredning.skriven' }>['data']

export type TjansteskrivelseInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly date: IsoDate
  readonly forslag: Pick<Forslag, 'innehall' | 'tillName' | 'sammantrade'>
  /** The other measures that are proposed in the same decision. */
  readonly delar?: readonly Beslutsinnehall[]
  readonly handlaggare: HandlaggareContact
  /** The chief who signs beside the handläggare, when the office wants one. */
  readonly chef: Signature | null
  readonly ansokan: Ansokan | null
  readonly utredning: Utredning | null
  readonly kommunicerad: Kommunicerad | null
  readonly grounds: readonly Ground[]
  readonly earlier: readonly Earlier[]
  readonly chainFrom: IsoDate | null
  /** Papers beside this one, each with its date. */
  readonly beslutsunderlag: readonly { readonly title: string; readonly date: IsoDate }[]
  /** Who gets the decision, e.g. "Den enskilde". */
  readonly skickasTill: readonly string[]
}

/**
 * The paper to the utskott or nämnd with a proposal that can be decided as it stands: numbered full
 * sentences first, then the matter, the assessment, the child, the party's right to be heard, and why it
 * is theirs to decide. Name and number stand once; address, contacts and notes of the akt never.
 */
export function tjansteskrivelse(input: TjansteskrivelseInput): Dokument {
  const { kontor, forslag, handlaggare } = input
  const names = allOf(input).map(({ insatsName }) => lowerFirst(insatsName))
  const title = `Förslag till beslut om ${enumerate([...new Set(names)])}`
  return {
    title,
    type: 'Tjänsteskrivelse',
    date: input.date,
    kontor,
    references: [
      { label: 'Ärende', value: input.arendenummer },
      { label: 'Handläggare', value: handlaggare.name },
    ],
    marking: secrecyMarking(input.person),
    foot: '',
    landscape: false,
    blocks: [
      paragraph(capitalise(forslag.tillName), 'recipient'),
      heading(1, title),
      facts([{ label: 'Ärendet gäller', value: identityText(input.person) }]),
      ...proposal(input),
      ...summary(input),
      ...matter(input),
      ...assessment(input),
      ...kommunicering(input.kommunicerad, forslag.innehall),
      ...whoDecides({
        ...input,
        organ: forslag.tillName,
        sammantrade: forslag.sammantrade,
        to: forslag.innehall.to,
      }),
      ...closing(input),
    ],
  }
}

/** Every measure of the proposal in the order they stand. */
function allOf({ forslag, delar = [] }: TjansteskrivelseInput): readonly Beslutsinnehall[] {
  return [forslag.innehall, ...delar]
}

/** Full sentences that can be decided as written: of each measure the decision, its ground, its reservation. */
function proposal(input: TjansteskrivelseInput): Block[] {
  const sentences = allOf(input).flatMap((innehall) => {
    const lagrum = innehall.lagrum.map((text) => lagrumLong(text, input.date)).join(' och ')
    return [
      innehall.beslutstext.trim(),
      lagrum === '' ? '' : `Beslutet fattas med stöd av ${lagrum}.`,
      innehall.forbehall.trim(),
    ]
  })
  return [
    heading(2, 'Förslag till beslut'),
    list(
      sentences.filter((sentence) => sentence !== ''),
      true,
    ),
  ]
}

function outcomeText(innehall: Beslutsinnehall, isOne: boolean): string {
  const { typ, utfall } = slagText(innehall.slag)
  const period = periodText(innehall.from, innehall.to)
  const extent = omfattningText(innehall.omfattningText, innehall.omfattning)
  const what = isOne ? 'Förslaget' : `Förslaget om ${lowerFirst(innehall.insatsName)}`
  return `${what} är ${utfall === '–' ? lowerFirst(typ) : lowerFirst(utfall)}${period === '' ? '' : `, ${period}`}${extent === '' ? '' : `, ${lowerFirst(extent)}`}.`
}

function summary(input: TjansteskrivelseInput): Block[] {
  const { forslag, ansokan, earlier } = input
  const { tillName } = forslag
  const all = allOf(input)
  const sentences = [
    ansokan === null ? '' : ansokanText(ansokan),
    ...all.map((innehall) => outcomeText(innehall, all.length === 1)),
    earlier.length === 0 ? '' : 'Det är en fortsättning på tidigare beslut om samma insats.',
    `Det är ${tillName} som beslutar.`,
  ]
  return [
    heading(2, 'Sammanfattning'),
    paragraph(sentences.filter((sentence) => sentence !== '').join(' ')),
  ]
}

function matter({ utredning, earlier }: TjansteskrivelseInput): Block[] {
  const rows = earlier.map((one) => [
    one.beslutsdatum,
    one.insatsName,
    periodShort(one.from, one.to),
    one.fattatAv,
  ])
  const before = [
    paragraph('Tidigare beslut:'),
    table(
      [
        { title: 'Datum', weight: 2 },
        { title: 'Insats', weight: 3 },
        { title: 'Period', weight: 4 },
        { title: 'Beslutat av', weight: 4 },
      ],
      rows,
    ),
  ]
  const background = prose(utredning?.bakgrund ?? '')
  if (background.length === 0 && rows.length === 0) return []
  return [heading(2, 'Ärendet'), ...background, ...(rows.length === 0 ? [] : before)]
}

function assessment(input: TjansteskrivelseInput): Block[] {
  const { utredning } = input
  const all = allOf(input)
  return [
    ...(utredning === null ? [] : inquiry(utredning)),
    ...all.flatMap((innehall) => grounds(innehall, all.length === 1, utredning?.mal ?? '')),
    ...section('Barnets bästa', utredning?.barn ?? ''),
    ...deviations(all.flatMap(({ avvikelser }) => avvikelser)),
  ]
}

/** Why this measure, and for how long; among several each says which one it is about. */
function grounds(innehall: Beslutsinnehall, isOne: boolean, mal: string): Block[] {
  const of = isOne ? '' : ` (${lowerFirst(innehall.insatsName)})`
  const { undantagKommunicering } = innehall
  return [
    ...section(`Skäl för förslaget${of}`, innehall.motivering),
    ...section(`Varför beslutet föreslås gälla en viss tid${of}`, innehall.tidsbegransningSkal),
    ...section(`Mål${of}`, innehall.malsattning || (isOne ? mal : '')),
    ...section(`Ändring av ett tidigare beslut${of}`, innehall.omprovning?.skal ?? ''),
    ...(undantagKommunicering === undefined ? [] : prose(unheardText(undantagKommunicering))),
  ]
}

function inquiry(utredning: Utredning): Block[] {
  return [
    ...section('Den enskildes egen syn', utredning.egenSyn),
    ...section('Behov', utredning.behov),
    ...section('Bedömning', utredning.bedomning),
  ]
}

function closing(input: TjansteskrivelseInput): Block[] {
  const { handlaggare, chef } = input
  const own = `Tjänsteskrivelse, ${input.date}`
  const papers = input.beslutsunderlag.map((paper) => `${paper.title}, ${paper.date}`)
  return [
    heading(2, 'Beslutsunderlag'),
    list([own, ...papers]),
    ...(input.skickasTill.length === 0
      ? []
      : [heading(2, 'Beslutet skickas till'), list(input.skickasTill)]),
    {
      kind: 'signatures',
      lines: [
        { name: handlaggare.name, befattning: handlaggare.befattning },
        ...(chef === null ? [] : [chef]),
      ],
    },
  ]
}
