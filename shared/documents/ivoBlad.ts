import type { BevakningState } from '../domain/handelser/bevakning'
import type { Hinder } from '../domain/handelser/bevakningHandelser'
import type { Beslut } from '../domain/beslut'
import type { Kontor } from '../domain/kontor'
import { isProtected, type Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import type { EjVerkstalld } from '../domain/register'
import { type Block, type Dokument, facts, heading, paragraph, prose, table } from './blocks'
import { lagrumShort } from './lagrum'
import { secrecyMarking } from './parties'
import { identitetText, longDate } from './text'

export type IvoBladInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly date: IsoDate
  readonly kvartal: string
  readonly beslut: Beslut
  readonly entry: EjVerkstalld
  readonly bevakning: Pick<BevakningState, 'hinder' | 'erbjudanden'>
  readonly orsaker: Readonly<Record<Hinder, string>>
  readonly handlaggare: string
  /** What remains where it is carried out in part; empty where nobody has said. */
  readonly kvarstar: string
}

const SVAR = { ja: 'Tackade ja', nej: 'Tackade nej', vantar: 'Väntar på svar' } as const

/**
 * What IVO's form asks of one decision that isn't carried out (SoL 34:1, LSS 28 f; law.md 4), in the form's
 * order, to be copied from: report, person, decision, cause, offers, follow-up. One sheet a decision. The
 * sheet is secret and says when the person has skyddade personuppgifter.
 */
export function ivoBlad(input: IvoBladInput): Dokument {
  const { kontor, person, arendenummer, beslut } = input
  return {
    title: 'Underlag till rapport om ej verkställt beslut',
    type: 'Ej verkställt beslut',
    date: input.date,
    kontor,
    references: [
      { label: 'Ärende', value: arendenummer },
      { label: 'Handläggare', value: input.handlaggare },
    ],
    marking: secrecyMarking(person),
    foot: '',
    landscape: false,
    blocks: [
      heading(1, 'Underlag till rapport om ej verkställt beslut'),
      paragraph(
        'Ett underlag för varje beslut. Rapporten lämnas till IVO och till kommunens revisorer varje kvartal tills beslutet är verkställt eller har avslutats av annan anledning. Ett erbjudande som den enskilde tackat nej till avslutar inte beslutet.',
      ),
      heading(2, 'Rapporten'),
      facts([
        { label: 'Kvartal', value: input.kvartal },
        { label: 'Nämnd', value: kontor.namnd },
        { label: 'Kommun', value: kontor.kommun },
      ]),
      heading(2, 'Individen'),
      ...personPart(person),
      heading(2, 'Beslutet'),
      decisionPart(input),
      ...causePart(input),
      ...offersPart(input, beslut.id),
    ],
  }
}

function personPart(person: Person): Block[] {
  const shield = isProtected(person)
    ? [
        paragraph(
          'Personen har skyddade personuppgifter. Ange det i formulärets informationsruta och följ nämndens rutin innan uppgiften lämnas.',
        ),
      ]
    : []
  return [
    facts([{ label: 'Personnummer', value: identitetText(person.identitet) }]),
    paragraph(
      'Saknas personnummer anges ÅÅÅÅMMDD-Tnnn, där tredje siffran är jämn för kvinna och udda för man. Samma nummer används hela tiden.',
      'small',
    ),
    ...shield,
  ]
}

function decisionPart({ beslut, entry, kvarstar }: IvoBladInput): Block {
  const { innehall, beslutsdatum } = beslut
  return facts([
    { label: 'Lagrum', value: innehall.lagrum.map(lagrumShort).join(', ') },
    { label: 'Insats', value: innehall.insatsName },
    { label: 'Omfattning', value: innehall.omfattningText },
    { label: 'Beslutsdatum', value: longDate(beslutsdatum) },
    { label: 'Avbrott', value: entry.avbrott ? longDate(entry.sedan) : '' },
    { label: 'Delvis verkställt', value: entry.delvis ? 'Ja. Rapportera den del som saknas.' : '' },
    { label: 'Kvar att verkställa', value: entry.delvis ? kvarstar : '' },
    { label: 'Tre månader har gått', value: longDate(entry.grans) },
    { label: 'Verkställt', value: entry.verkstalld === null ? '' : longDate(entry.verkstalld) },
    { label: 'Avslutat', value: entry.slut === null ? '' : longDate(entry.slut) },
  ])
}

function causePart({ bevakning, beslut, orsaker }: IvoBladInput): Block[] {
  const latest = bevakning.hinder.filter((one) => one.beslut === beslut.id).at(-1)
  if (latest === undefined) {
    return [heading(2, 'Orsak'), paragraph('Orsaken är inte antecknad i akten.')]
  }
  return [
    heading(2, 'Orsak'),
    paragraph(`${orsaker[latest.orsak]} (${longDate(latest.date)}).`, 'lead'),
    ...prose(latest.text),
    ...titled('Andra insatser under tiden', latest.andraInsatser),
    ...titled('Uppföljning och följder för den enskilde', latest.uppfoljning),
  ]
}

function titled(title: string, text: string): Block[] {
  const body = prose(text)
  return body.length === 0 ? [] : [heading(3, title), ...body]
}

function offersPart({ bevakning, beslut }: IvoBladInput, id: string): Block[] {
  const offers = bevakning.erbjudanden.filter((one) => one.beslut === id)
  if (offers.length === 0) {
    return [
      heading(2, 'Erbjudanden'),
      paragraph(`Inget erbjudande om ${beslut.innehall.insatsName.toLowerCase()} är antecknat.`),
    ]
  }
  return [
    heading(2, 'Erbjudanden'),
    table(
      [
        { title: 'Datum', weight: 2 },
        { title: 'Erbjudande', weight: 4 },
        { title: 'Svar', weight: 2 },
        { title: 'Anmärkning', weight: 4 },
      ],
      offers.map(({ date, vad, svar, text }) => [date, vad, SVAR[svar], text]),
    ),
  ]
}
