import type { Delegationsordning, DelegationPunkt } from '../domain/delegation'
import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import { roleInfo } from '../rules/roles'
import { type Block, type Dokument, facts, heading, list, paragraph, table } from './blocks'
import { lagrumShort } from './lagrum'
import { capitalise, longDate } from './text'

export type DelegationsordningInput = {
  readonly kontor: Kontor
  readonly order: Delegationsordning
  readonly date: IsoDate
  /** Which guideline the order was made from, e.g. "Osby kommuns riktlinje för socialpsykiatri". */
  readonly packTitle: string
}

/**
 * The delegation order as the table people know, ready for the nämnd: active points in the order of their
 * numbers. It delegates to posts, so holders are not named. An order not yet adopted carries a proposal to
 * adopt it.
 */
export function delegationsordning(input: DelegationsordningInput): Dokument {
  const { kontor, order } = input
  const title = `Delegationsordning för ${kontor.namnd}`
  return {
    title,
    type: 'Delegationsordning',
    date: input.date,
    kontor,
    references: [],
    marking: null,
    foot: '',
    landscape: true,
    blocks: [
      heading(1, title),
      facts([
        { label: 'Gäller från', value: order.validFrom },
        { label: 'Gäller till', value: order.validTo ?? 'tills vidare' },
        { label: 'Antagen', value: adopted(order) },
        { label: 'Underlag', value: input.packTitle },
      ]),
      ...proposal(input),
      ...principles(),
      heading(2, 'Punkter'),
      pointTable(order.punkter),
    ],
  }
}

function adopted({ antagen }: Delegationsordning): string {
  return antagen === null ? 'inte antagen' : `${antagen.date}, § ${antagen.paragraf}`
}

function proposal({ kontor, order }: DelegationsordningInput): Block[] {
  if (order.antagen !== null) return []
  const from = longDate(order.validFrom)
  return [
    heading(2, 'Förslag till beslut'),
    list(
      [
        `${kontor.namnd} antar delegationsordningen. Den gäller från och med den ${from}.`,
        'Tidigare delegationsordning för samma ärenden upphör att gälla samma dag.',
      ],
      true,
    ),
  ]
}

/** What the law says of every point (KL 6:37-38, 7:5-8; law.md 1.1). */
function principles(): Block[] {
  return [
    heading(2, 'Så läses tabellen'),
    list([
      'Den som har delegation beslutar ensam på nämndens vägnar. Samråd är ett villkor som ska vara dokumenterat före beslutet.',
      'Nivån är den lägsta som får besluta. Delegaten får lämna över ett ärende uppåt.',
      'Det som lagen förbehåller utskott eller nämnd gäller, vad en punkt än säger. Ärenden av principiell beskaffenhet eller annars av större vikt delegeras inte (6 kap. 38 § kommunallagen).',
      'Delegation får föras vidare bara av förvaltningschefen, och bara om nämnden har medgett det (7 kap. 6 § kommunallagen).',
    ]),
  ]
}

function pointTable(punkter: readonly DelegationPunkt[]): Block {
  const active = punkter.filter((punkt) => punkt.active).sort(byNumber)
  if (active.length === 0) return paragraph('Delegationsordningen har inga punkter.')
  return table(
    [
      { title: 'Punkt', weight: 1 },
      { title: 'Ärende', weight: 4 },
      { title: 'Lagrum', weight: 2 },
      { title: 'Villkor', weight: 3.4 },
      { title: 'Lägsta nivå', weight: 2.6 },
      { title: 'Ersättare', weight: 2.2 },
      { title: 'Anmärkning', weight: 2.6 },
    ],
    active.map((punkt) => [
      punkt.nr,
      punkt.arende,
      lagrumShort(punkt.lagrum),
      punkt.villkor,
      capitalise(roleInfo(punkt.niva).label),
      punkt.ersattare,
      punkt.anmarkning,
    ]),
  )
}

/** "2.10" after "2.9": part by part, numbers as numbers. */
function byNumber(one: DelegationPunkt, other: DelegationPunkt): number {
  return one.nr.localeCompare(other.nr, 'sv', { numeric: true })
}
