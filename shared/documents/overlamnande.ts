import type { Kontor } from '../domain/kontor'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { type Dokument, facts, heading, list, paragraph, prose } from './blocks'
import { type HandlaggareContact, identityText, shieldMarking } from './parties'
import { capitalise, longDate } from './text'

export type OverlamnandeInput = {
  readonly kontor: Kontor
  readonly person: Person
  readonly arendenummer: string
  readonly date: IsoDate
  /** The court the appeal goes to. */
  readonly till: string
  readonly beslut: {
    readonly beslutsdatum: IsoDate
    readonly nummer: { readonly year: number; readonly nr: number } | null
    readonly beslutstext: string
  }
  readonly overklagande: {
    readonly inkom: IsoDate
    readonly fran: string
    readonly onskadAndring: string
  }
  readonly rattid: { readonly text: string; readonly delgiven: IsoDate | null }
  readonly omprovning: { readonly andras: boolean; readonly skal: string }
  readonly handlingar: readonly string[]
  readonly handlaggare: HandlaggareContact
}

/**
 * The letter that goes with an appeal to the court (FL 45-46): which decision, when the appeal came in and
 * that it came in time, that the nämnd has asked itself whether to change the decision, and every document
 * that is sent, numbered. Marked where the person has skyddade personuppgifter.
 */
export function overlamnande(input: OverlamnandeInput): Dokument {
  const { kontor, person, handlaggare, overklagande, beslut } = input
  return {
    title: 'Överlämnande av överklagande',
    type: 'Överlämnande',
    date: input.date,
    kontor,
    references: [
      { label: 'Ärende', value: input.arendenummer },
      { label: 'Handläggare', value: handlaggare.name },
    ],
    marking: shieldMarking(person),
    foot: '',
    landscape: false,
    blocks: [
      paragraph(capitalise(input.till), 'recipient'),
      heading(1, 'Överlämnande av överklagande'),
      paragraph(
        `${kontor.namnd} lämnar över ett överklagande av nämndens beslut den ${longDate(beslut.beslutsdatum)}.`,
        'lead',
      ),
      about(input),
      heading(2, 'Det överklagade beslutet'),
      ...prose(beslut.beslutstext),
      heading(2, 'Begärd ändring'),
      ...prose(overklagande.onskadAndring.trim() || 'Framgår av överklagandet.'),
      ...tried(input),
      heading(2, 'Handlingar som följer med'),
      list(input.handlingar, true),
      {
        kind: 'signatures',
        lines: [{ name: handlaggare.name, befattning: handlaggare.befattning }],
      },
    ],
  }
}

/** The decision's number; one made before Akta has none here and is known by its day. */
function numberText({ nummer, beslutsdatum }: OverlamnandeInput['beslut']): string {
  return nummer === null ? longDate(beslutsdatum) : `${nummer.year}:${nummer.nr}`
}

function about({ person, beslut, overklagande }: OverlamnandeInput) {
  return facts([
    { label: 'Klagande', value: identityText(person) },
    { label: 'Beslut', value: numberText(beslut) },
    { label: 'Överklagandet kom in', value: longDate(overklagande.inkom) },
    { label: 'Undertecknat av', value: overklagande.fran },
  ])
}

function tried({ rattid, omprovning, kontor }: OverlamnandeInput) {
  const served =
    rattid.delgiven === null
      ? ''
      : ` Den enskilde fick del av beslutet den ${longDate(rattid.delgiven)}.`
  const changed = omprovning.andras
    ? 'Beslutet har omprövats. Det nya beslutet följer med.'
    : `${kontor.namnd} har prövat om beslutet ska ändras och funnit att det står fast.`
  return [
    heading(2, 'Nämndens prövning'),
    paragraph(`${rattid.text}${served} (45 § förvaltningslagen)`),
    paragraph(`${changed} (37–39 §§ förvaltningslagen)`),
    ...prose(omprovning.skal),
  ]
}
