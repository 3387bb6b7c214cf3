import type { Beslut } from '../domain/beslut'
import type { Ansokan } from '../domain/handelse'
import type { Person } from '../domain/person'
import type { IsoDate } from '../domain/primitives'
import { type Block, facts, heading, list, prose, section } from './blocks'
import { lagrumLong } from './lagrum'
import { omprovningText, unheard } from './omprovning'
import { ansokanText, identityText } from './parties'
import { grantsSomething, slagText } from './slag'
import { capitalise, lowerFirst, omfattningText, periodText } from './text'

/** What the letter needs of one measure where a decision is about several. */
export type DelToNotify = Pick<Beslut, 'innehall' | 'nummer' | 'punkt'>

type Letter = {
  readonly person: Person
  readonly ansokan: Ansokan | null
  readonly beslut: { readonly beslutsdatum: IsoDate }
}

/** A decision's number as it is printed: "2026:4". */
export function numberOf({ year, nr }: Beslut['nummer']): string {
  return `${String(year)}:${String(nr)}`
}

/** One measure: what is decided and why. Among several it has a heading of its own, its parts under it. */
export function delPart(
  input: Letter,
  del: DelToNotify,
  { nr, av }: { readonly nr: number; readonly av: number },
): Block[] {
  const { beslutsdatum } = input.beslut
  const parts = [
    ...decisionPart(input, del, { nr, av }),
    ...reasonsPart(del.innehall, beslutsdatum),
  ]
  if (av === 1) return parts
  const { insatsName, slag } = del.innehall
  const name = insatsName === '' ? utfall(slag) : insatsName
  const under = parts.map((block): Block => {
    return block.kind === 'heading' ? { ...block, level: 3 } : block
  })
  return [heading(2, `Del ${String(nr)} av ${String(av)}: ${lowerFirst(name)}`), ...under]
}

function decisionPart(
  { person, ansokan }: Letter,
  { innehall, nummer }: DelToNotify,
  { nr, av }: { readonly nr: number; readonly av: number },
): Block[] {
  const granted = grantsSomething(innehall.slag)
  const period = granted ? capitalise(periodText(innehall.from, innehall.to)) : ''
  const extent = granted ? omfattningText(innehall.omfattningText, innehall.omfattning) : ''
  return [
    heading(2, 'Beslut'),
    ...prose(innehall.beslutstext, 'lead'),
    facts([
      { label: 'Beslutet gäller', value: identityText(person) },
      { label: 'Beslut nr', value: av > 1 ? numberOf(nummer) : '' },
      { label: 'Utfall', value: utfall(innehall.slag) },
      { label: 'Insats', value: innehall.insatsName },
      { label: 'Omfattning', value: extent },
      { label: 'Tid', value: period },
      { label: 'Ändras med stöd av', value: omprovningText(innehall.omprovning) },
      { label: 'Din begäran', value: ansokan === null || nr > 1 ? '' : ansokanText(ansokan) },
    ]),
  ]
}

function utfall(slag: Beslut['innehall']['slag']): string {
  const { typ, utfall: outcome } = slagText(slag)
  if (outcome === '–') return typ
  return typ === 'Nytt beslut' ? outcome : `${outcome} (${lowerFirst(typ)})`
}

function reasonsPart(innehall: DelToNotify['innehall'], beslutsdatum: IsoDate): Block[] {
  const lagrum = innehall.lagrum.map((text) => lagrumLong(text, beslutsdatum))
  const limit = innehall.to === null ? '' : innehall.tidsbegransningSkal
  return [
    ...section('Skäl för beslutet', innehall.motivering),
    ...section('Varför beslutet ändras', innehall.omprovning?.skal ?? ''),
    ...(lagrum.length === 0 ? [] : [heading(2, 'Lagrum'), list(lagrum)]),
    ...section('Därför är beslutet tidsbegränsat', limit),
    ...section('Mål med insatsen', innehall.malsattning),
    ...section('Förbehåll om omprövning', innehall.forbehall),
    ...unheard(innehall.undantagKommunicering),
  ]
}
