import type { UnderlagState } from '../domain/handelser/underlag'
import type { Kalla, Omradesbeskrivning } from '../domain/handelser/livsomrade'
import { Livsomrade } from '../domain/handelser/livsomrade'
import {
  gradText,
  livsomradeNames,
  planNames,
  stodNames,
  uppgiftSorter,
} from '../domain/underlagText'
import { type Block, heading, list, paragraph, prose, table } from './blocks'
import { capitalise, longDate } from './text'

/** The areas of need: one table of now and intended, then each area with its sources. */
export function livsomraden({ omraden }: Pick<UnderlagState, 'omraden'>): Block[] {
  const order = Livsomrade.options
  const described = omraden
    .map(({ value }) => value)
    .slice()
    .sort((a, b) => order.indexOf(a.omrade) - order.indexOf(b.omrade))
  if (described.length === 0) return []
  const rows = described.map((one) => [
    livsomradeNames[one.omrade],
    gradText(one.nuvarande),
    one.avsett === null ? '–' : gradText(one.avsett),
  ])
  return [
    heading(2, 'Livsområden'),
    table(
      [
        { title: 'Livsområde', weight: 5 },
        { title: 'Bedömt nu', weight: 3 },
        { title: 'Avsett', weight: 3 },
      ],
      rows,
    ),
    ...described.flatMap(area),
  ]
}

function area(one: Omradesbeskrivning): Block[] {
  const parts = [
    ['Egen syn', one.egenSyn],
    ['Behov', one.behov],
    ['Mål', one.mal],
    ['Stöd', one.stod === null ? '' : capitalise(stodNames[one.stod])],
    ['Källor', one.kallor.map(sourceText).join('; ')],
  ] as const
  return [
    heading(3, livsomradeNames[one.omrade]),
    ...prose(one.beskrivning),
    ...parts.flatMap(([name, text]) =>
      text === '' ? [] : [paragraph([{ text: `${name}: `, bold: true }, { text }])],
    ),
  ]
}

function sourceText({ vem, nar, hur }: Kalla): string {
  return [vem, longDate(nar), hur].filter((part) => part !== '').join(', ')
}

/** What others have told, each with who, when and how (FL 27), and why where it was without consent. */
export function sources({ uppgifter }: Pick<UnderlagState, 'uppgifter'>): Block[] {
  if (uppgifter.length === 0) return []
  return [
    heading(2, 'Uppgifter och deras källor'),
    ...uppgifter.flatMap(({ value }) => [
      paragraph([
        { text: `${value.fran}`, bold: true },
        { text: ` (${uppgiftSorter[value.sort]}, ${longDate(value.date)}, ${value.satt})` },
      ]),
      ...prose(value.text),
      ...(value.utanSamtycke === ''
        ? []
        : [paragraph(`Inhämtat utan samtycke: ${value.utanSamtycke}`)]),
    ]),
  ]
}

const STATUS = { erbjuden: 'erbjuden', avbojd: 'avböjd', upprattad: 'upprättad' } as const
const CERTIFICATE = { finns: 'finns', saknas: 'saknas', 'behovs-inte': 'behövs inte' } as const

/** Instruments, plans and the self-care certificate, each with its day. */
export function planer(
  underlag: Pick<UnderlagState, 'instrument' | 'planer' | 'egenvard'>,
): Block[] {
  const used = underlag.instrument.map(
    ({ value }) =>
      `${value.name}, ${longDate(value.date)}, genomfört av ${value.av}: ${value.resultat}`,
  )
  const plans = underlag.planer.map(({ value }) => {
    const name = value.name === '' ? planNames[value.sort] : value.name
    const review =
      value.omprovasSenast === null ? '' : `, ses över senast ${longDate(value.omprovasSenast)}`
    return `${name}, ${STATUS[value.status]} ${longDate(value.date)}${review}`
  })
  const care = underlag.egenvard.map(({ value }) => `Egenvårdsintyg ${CERTIFICATE[value.intyg]}`)
  const items = [...used, ...plans, ...care]
  return items.length === 0 ? [] : [heading(2, 'Instrument, planer och intyg'), list(items)]
}
