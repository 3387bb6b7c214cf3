import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { type Block, type Dokument, facts, heading, paragraph, prose } from './blocks'
import { identityText, secrecyMarking } from './parties'
import { longDate } from './text'

/** A day, and the clock time in Sweden as `HH:MM`. */
export type JournalTid = { readonly day: IsoDate; readonly time: string }

/** A correction: the wording that came instead, why, when and by whom. */
export type JournalRattelse = {
  readonly text: string
  readonly skal: string
  readonly when: JournalTid
  readonly by: string
}

/** One entry of the journal in the log's own words; `text` is its first wording. */
export type JournalPost = {
  /** When it happened, which is what the journal is ordered by. */
  readonly happened: JournalTid
  /** When it was signed: from then on nothing in it changes. */
  readonly signed: JournalTid
  readonly title: string
  readonly text: string
  /** Name and title of who wrote it (SoL 14:3, 14:6). */
  readonly by: string
  /** From whom, where the information was given orally (FL 27); empty where it wasn't. */
  readonly lamnadAv: string
  readonly more: string
  readonly rattelser: readonly JournalRattelse[]
}

export type JournalInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly date: IsoDate
  readonly poster: readonly JournalPost[]
  /** Null = as far back, or as far on, as the akt goes. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** True where a protected reporter's words and the answer about violence are left out. */
  readonly masked: boolean
}

/**
 * The journal as a document (SoL 14:1-3, FL 27): every entry in the order it happened, dated, with name and
 * title, oral information with when and from whom, and each correction with the wording it replaced. An
 * empty period says so.
 */
export function journalDokument(input: JournalInput): Dokument {
  const { kontor, person, arendenummer, date, masked } = input
  const poster = inPeriod(input)
  return {
    title: 'Journal',
    type: 'Journal',
    date,
    kontor,
    references: [{ label: 'Ärende', value: arendenummer }],
    marking: secrecyMarking(person),
    foot: '',
    landscape: false,
    blocks: [
      heading(1, 'Journal'),
      facts([
        { label: 'Journalen gäller', value: identityText(person) },
        { label: 'Tid', value: periodOf(input) },
        { label: 'Antal anteckningar', value: String(poster.length) },
      ]),
      paragraph(WRITE_PROTECTED, 'small'),
      ...(masked ? [paragraph(LEFT_OUT, 'small')] : []),
      ...(poster.length === 0 ? [paragraph('Inget är antecknat under den tiden.')] : []),
      ...poster.flatMap((post, index) => [
        ...(poster[index - 1]?.happened.day === post.happened.day
          ? []
          : [heading(2, longDate(post.happened.day))]),
        ...entry(post),
      ]),
    ],
  }
}

const WRITE_PROTECTED =
  'Varje anteckning är skrivskyddad från det att den signerades. En rättelse ändrar inte det som stod, utan läggs till med skäl, namn och tid.'
const LEFT_OUT =
  'Det som kan röja en skyddad anmälare och svaret på frågan om våld återges inte i den här utskriften. De finns kvar i journalen.'

/** The entries of the period, oldest first; those of one minute in the order they were signed. */
export function inPeriod({
  poster,
  from,
  to,
}: Pick<JournalInput, 'poster' | 'from' | 'to'>): readonly JournalPost[] {
  return poster
    .filter(({ happened: { day } }) => (from === null || day >= from) && (to === null || day <= to))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

function order({ happened, signed }: JournalPost): string {
  return [happened.day, happened.time, signed.day, signed.time].join(' ')
}

function periodOf({ from, to }: JournalInput): string {
  if (from === null && to === null) return 'hela journalen'
  const parts = [
    from === null ? '' : `från och med den ${longDate(from)}`,
    to === null ? '' : `till och med den ${longDate(to)}`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function entry(post: JournalPost): Block[] {
  const latest = post.rattelser.at(-1)
  return [
    heading(3, `${post.happened.time} ${post.title}`),
    ...prose(latest?.text ?? post.text),
    ...post.rattelser.flatMap((one, index) =>
      corrected(one, post.rattelser[index - 1]?.text ?? post.text),
    ),
    paragraph(footOf(post), 'small'),
  ]
}

function corrected({ skal, when, by }: JournalRattelse, earlier: string): Block[] {
  return [
    paragraph([
      { text: `Rättad ${moment(when)} av ${by}. `, bold: true },
      { text: `Skäl: ${skal}` },
    ]),
    paragraph([
      { text: 'Tidigare lydelse: ', bold: true },
      { text: earlier, italic: true },
    ]),
  ]
}

function footOf({ lamnadAv, happened, signed, by, more }: JournalPost): string {
  const oral =
    lamnadAv === '' ? '' : `Muntlig uppgift från ${lamnadAv}, lämnad ${moment(happened)}.`
  const parts = [oral, more, `${by}. Signerad och skrivskyddad ${moment(signed)}.`]
  return parts.filter((part) => part !== '').join(' ')
}

function moment({ day, time }: JournalTid): string {
  return `den ${longDate(day)} kl. ${time}`
}
