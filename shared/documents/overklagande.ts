import type { Beslutsslag } from '../domain/beslut'
import type { IsoDate } from '../domain/primitives'
import { type Lagrum, parseLagrum } from '../rules/lagrum'

/**
 * How a decision may be tried. `kontrollera` = the law asks for a person's judgement, so the instruction
 * is not left out and not promised by a rule.
 */
export type Overklagande = {
  readonly kind: 'forvaltningsbesvar' | 'laglighetsprovning' | 'kontrollera' | 'ej'
  readonly skal: string
  readonly source: string
}

/** SoL 35:1 (law.md 5): which sections a decision must rest on to be appealed by förvaltningsbesvär. */
const SOL: readonly { readonly kap: number; readonly from: number; readonly to: number }[] = [
  { kap: 11, from: 1, to: 1 },
  { kap: 12, from: 1, to: 1 },
  { kap: 12, from: 5, to: 5 },
  { kap: 18, from: 11, to: 11 },
  { kap: 22, from: 2, to: 2 },
  { kap: 24, from: 1, to: 1 },
  { kap: 24, from: 4, to: 5 },
  { kap: 29, from: 7, to: 7 },
  { kap: 32, from: 5, to: 10 },
]

/** LSS 27 § (law.md 3.3): the measures of 9 §, 11, 12 and 16 §§. */
const LSS: readonly string[] = ['9', '11', '12', '16']

/** SoL 11:4, help beyond the right to it: laglighetsprövning (law.md 3.2). */
function isBeyondRight(lagrum: Lagrum): boolean {
  return lagrum.lag === 'SoL' && lagrum.kap === 11 && lagrum.paragraf === '4'
}

function isAppealable(lagrum: Lagrum): boolean {
  if (lagrum.lag === 'LSS') return LSS.includes(lagrum.paragraf ?? '')
  const nr = Number(lagrum.paragraf)
  return (
    lagrum.lag === 'SoL' &&
    SOL.some((row) => row.kap === lagrum.kap && row.from <= nr && nr <= row.to)
  )
}

const STEPS: readonly Beslutsslag[] = ['inleda', 'inte-inleda', 'overlamnande', 'yttrande']
const AGAINST: readonly Beslutsslag[] = ['avslag', 'delavslag', 'avvisning']
const OWN_RULES: readonly Beslutsslag[] = [
  'lvm',
  'forhandsbesked',
  'avskrivning',
  'avsluta',
  'omprovning',
]

/** What follows from the kind of decision alone; null where its lagrum and outcome settle it. */
function byKind(slag: Beslutsslag): Overklagande | null {
  if (STEPS.includes(slag)) {
    return {
      kind: 'ej',
      skal: 'Beslutet är ett led i handläggningen.',
      source: '35 kap. 1 § SoL, 27 § LSS',
    }
  }
  if (slag === 'dom') {
    return { kind: 'ej', skal: 'Domstolen lämnar sin egen hänvisning.', source: '33 § FL' }
  }
  if (slag === 'ingen-behovsprovning') {
    return { kind: 'ej', skal: 'Inget beslut om en enskilds rätt.', source: '11 kap. 5 § SoL' }
  }
  return null
}

/**
 * How the party may have a decision tried: `to` is its last day (null = no limit), `lagrum` what it rests
 * on. A time-limited decision goes partly against the one who asked without a limit, so it carries the
 * instruction (Osby 6.7; interpretation.md O3). An unknown lagrum never means "may not be appealed".
 */
export function overklagande(
  slag: Beslutsslag,
  to: IsoDate | null,
  lagrum: readonly string[],
): Overklagande {
  const settled = byKind(slag)
  if (settled !== null) return settled
  const parsed = parseLagrum([...lagrum])
  const appealable = parsed.some(isAppealable)
  if (!appealable && parsed.some(isBeyondRight)) {
    return {
      kind: 'laglighetsprovning',
      skal: 'Insats utöver den enskildes rätt prövas bara på laglighet.',
      source: '11 kap. 4 § SoL, 13 kap. KL',
    }
  }
  if (!appealable || OWN_RULES.includes(slag)) {
    return {
      kind: 'kontrollera',
      skal: 'Beslutet följer inte de vanliga reglerna. Kontrollera hur det överklagas.',
      source: '33 § FL',
    }
  }
  return outcome(slag, to)
}

function outcome(slag: Beslutsslag, to: IsoDate | null): Overklagande {
  const source = '35 kap. 1 § SoL, 27 § LSS, 41 § FL'
  if (AGAINST.includes(slag)) {
    return { kind: 'forvaltningsbesvar', skal: 'Beslutet går den enskilde emot.', source }
  }
  if (to !== null) {
    return {
      kind: 'forvaltningsbesvar',
      skal: 'Beslutet är tidsbegränsat.',
      source: `${source}, Osby 6.7`,
    }
  }
  return { kind: 'ej', skal: 'Ansökan har bifallits helt, utan tidsgräns.', source: '41 § FL' }
}

/**
 * Whether the beslutsmeddelande must tell how to appeal. True for what a rule can't settle
 * (`kontrollera`): an instruction too many costs the party nothing, one too few costs the right.
 */
export function isOverklagbart(
  slag: Beslutsslag,
  to: IsoDate | null,
  lagrum: readonly string[],
): boolean {
  const { kind } = overklagande(slag, to, lagrum)
  return kind === 'forvaltningsbesvar' || kind === 'kontrollera'
}
