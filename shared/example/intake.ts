import type { HandelseBody } from '../domain/handelse'
import type { IsoDate } from '../domain/primitives'
import type { Clock } from './clock'
import type { PlannedStep } from './planTypes'
import { PROVIDER_TEXTS } from './providerTexts'

/** The area of need that the measure answers to, with the state now and the intended one. */
export function needOf(insats: string): readonly HandelseBody[] {
  const text = PROVIDER_TEXTS[insats]
  if (text === undefined) return []
  return [
    {
      type: 'livsomrade.beskrivet',
      data: {
        ...{ omrade: text.omrade, beskrivning: text.beskrivning, nuvarande: 3, avsett: 1 },
        ...{ egenSyn: 'Vill klara mer själv.', behov: text.beskrivning, stod: 'tranande' },
        ...{ mal: text.delmal[0]?.[0] ?? '', kallor: [] },
      },
    },
  ]
}

/** A doctor's certificate that came by post, as a file. */
export function certificate(clock: Clock, by: number, inkom: IsoDate): PlannedStep {
  return {
    ...{ kind: 'inkommet', by, at: clock.at(inkom, 150) },
    uppgifter: {
      ...{ natt: inkom, inkom, satt: 'post', sort: 'intyg', fran: 'Psykiatrin Exempelstad' },
      rubrik: 'Läkarintyg',
      betydelse: 'Styrker diagnosen och hur den påverkar vardagen.',
    },
    lines: [
      'Läkarintyg',
      'Psykiatrin Exempelstad, Påhittsgatan 3',
      'Intyget är påhittat och gäller ingen.',
      'Diagnosen är styrkt sedan flera år och påverkar vardagen.',
      'Behovet av stöd bedöms bestå i minst ett år.',
    ],
  }
}
