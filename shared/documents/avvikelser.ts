import type { Beslutsinnehall } from '../domain/beslut'
import { type Block, heading, paragraph } from './blocks'

type Avvikelser = Beslutsinnehall['avvikelser']

/** What departs from the guideline and what the source left to the decider, each with its reason. */
export function deviations(avvikelser: Avvikelser): Block[] {
  return [
    ...reasons(
      'Avvikelser från riktlinjen',
      avvikelser.filter(({ sort }) => sort !== 'fraga'),
    ),
    ...reasons(
      'Ställningstaganden',
      avvikelser.filter(({ sort }) => sort === 'fraga'),
    ),
  ]
}

function reasons(title: string, avvikelser: Avvikelser): Block[] {
  if (avvikelser.length === 0) return []
  return [
    heading(2, title),
    ...avvikelser.map((one) =>
      paragraph([{ text: `${one.message} `, bold: true }, { text: one.skal }]),
    ),
  ]
}
