import type { Delegationsordning, DelegationPunkt } from '../domain/delegation'
import type { Kontor } from '../domain/kontor'
import type { IsoDate } from '../domain/primitives'
import { byNumber } from '../domain/orderDraft'
import { roleInfo } from '../rules/roles'
import { gransText } from '../decision/limit'
import { type Block, type Dokument, facts, heading, list, paragraph, table } from './blocks'
import { delegationPeople, type Person } from './delegationPeople'
import { lagrumShort } from './lagrum'
import { capitalise, longDate } from './text'

export type DelegationsordningInput = {
  readonly kontor: Kontor
  readonly order: Delegationsordning
  readonly date: IsoDate
  /** Which guideline the order was made from, e.g. "Osby kommuns riktlinje för socialpsykiatri". */
  readonly packTitle: string
  /** The office's users, for the names of holders and substitutes. */
  readonly people: readonly Person[]
}

/**
 * The delegation order as the table people know, ready for the nämnd: its basis in law, active points under
 * their headings in the order of their numbers, what may be passed on, and who holds the levels on the
 * document's day. An order not yet adopted carries a proposal to adopt it.
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
      ...basis(order),
      heading(2, 'Punkter'),
      ...pointTables(order.punkter),
      ...delegationPeople(input),
    ],
  }
}

function adopted({ antagen }: Delegationsordning): string {
  if (antagen === null) return 'inte antagen'
  return `${antagen.date}, § ${antagen.paragraf.replace(/^§\s*/, '')}`
}

function proposal({ kontor, order }: DelegationsordningInput): Block[] {
  if (order.antagen !== null) return []
  const from = longDate(order.validFrom)
  const passing = order.vidaredelegation?.tillaten === true
  return [
    heading(2, 'Förslag till beslut'),
    list(
      [
        `${kontor.namnd} antar delegationsordningen. Den gäller från och med den ${from}.`,
        'Tidigare delegationsordning för samma ärenden upphör att gälla samma dag.',
        ...(passing
          ? [
              `${kontor.namnd} medger att förvaltningschefen får föra vidare de beslut som ordningen lägger på förvaltningschefen.`,
            ]
          : []),
      ],
      true,
    ),
  ]
}

/** What the law says of every point (KL 6:37-40, 7:5-8; law.md 1.1, 1.2). */
function basis(order: Delegationsordning): Block[] {
  const assigned = order.baraTilldelade !== false
  return [
    heading(2, 'Rättslig grund'),
    list([
      'Nämnden får ge utskott, ledamot eller anställd rätt att besluta i ett visst ärende eller en viss grupp av ärenden (6 kap. 37 § och 7 kap. 5 § kommunallagen). Beslutet är nämndens eget.',
      'Fem slag av ärenden får aldrig delegeras (6 kap. 38 § kommunallagen): mål, inriktning, omfattning och kvalitet; framställningar och yttranden till fullmäktige samt yttranden när beslut har överklagats; myndighetsutövning mot enskilda av principiell beskaffenhet eller annars av större vikt; medborgarförslag; och det som annan författning undantar.',
      'Det som lagen förbehåller utskott eller nämnd gäller, vad en punkt än säger (30 kap. socialtjänstlagen).',
      passingText(order),
      'Nämnden bestämmer i vilken utsträckning beslut ska anmälas till den (6 kap. 40 § och 7 kap. 8 § kommunallagen).',
    ]),
    heading(2, 'Så läses tabellen'),
    list([
      'Den som har delegation beslutar ensam på nämndens vägnar. Samråd är ett villkor som ska vara dokumenterat före beslutet.',
      'Nivån är den lägsta som får besluta. Delegaten får lämna över ett ärende uppåt.',
      assigned
        ? 'Delegationen gäller bara ärenden som är tilldelade den som beslutar (jämför JO 5216-2017).'
        : 'Delegationen gäller också ärenden som inte är tilldelade den som beslutar.',
    ]),
  ]
}

function passingText({ vidaredelegation }: Delegationsordning): string {
  const law = 'Bara en förvaltningschef får föra delegation vidare (7 kap. 6 § kommunallagen).'
  if (vidaredelegation?.tillaten !== true) return `${law} Nämnden har inte medgett det.`
  const { beslut } = vidaredelegation
  if (beslut === null) return `${law} Ordningen medger det.`
  return `${law} Nämnden medgav det den ${longDate(beslut.date)}, § ${beslut.paragraf.replace(/^§\s*/, '')}.`
}

/** One table a heading; points without a heading come under the number alone. */
function pointTables(punkter: readonly DelegationPunkt[]): Block[] {
  const active = punkter.filter((punkt) => punkt.active).toSorted(byNumber)
  if (active.length === 0) return [paragraph('Delegationsordningen har inga punkter.')]
  const titles = [...new Set(active.map(({ avsnitt }) => avsnitt ?? ''))]
  return titles.flatMap((title): Block[] => {
    const rows = active.filter(({ avsnitt }) => (avsnitt ?? '') === title)
    const shown = title === '' && titles.length > 1 ? 'Övriga punkter' : title
    return [...(shown === '' ? [] : [heading(3, shown)]), pointTable(rows)]
  })
}

/** The condition, with the order's own limit where the words don't say it. */
function conditionOf({ villkor, grans }: DelegationPunkt): string {
  if (grans === undefined || villkor.includes(gransText(grans))) return villkor
  const own = `gräns i ordningen: ${gransText(grans)}`
  return villkor === '' ? capitalise(own) : `${villkor}; ${own}`
}

function pointTable(active: readonly DelegationPunkt[]): Block {
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
      conditionOf(punkt),
      capitalise(roleInfo(punkt.niva).label),
      punkt.ersattare,
      punkt.anmarkning,
    ]),
  )
}
