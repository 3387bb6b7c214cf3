import type { AktState } from '../domain/akt'
import type { Beslutsfattare, Beslutsinnehall, Beslutsslag } from '../domain/beslut'

/** What a decision lacks before it may be signed, one name each. */
export type Saknas =
  | 'beslutstext'
  | 'motivering'
  | 'lagrum'
  | 'kommunicering'
  | 'omprovning'
  | 'beslutsfattare'
  | 'dag'
  | 'foredragande'

/** Kinds that settle what the person has a right to, so that the section they rest on must be named. */
const NEEDS_GROUND: readonly Beslutsslag[] = [
  ...(['bifall', 'delavslag', 'avslag', 'forlangning', 'utokning'] as const),
  ...(['forhandsbesked', 'dom', 'lvm'] as const),
]

type Matter = Pick<AktState, 'kommunicerad' | 'ansokningar'>

/** Whether the decision goes against the person, wholly or in part. */
export function goesAgainst({
  slag,
  omprovning,
}: {
  readonly slag: Beslutsslag | null
  readonly omprovning?: { readonly nackdel: boolean } | undefined
}): boolean {
  return slag === 'avslag' || slag === 'delavslag' || omprovning?.nackdel === true
}

/**
 * Whether the party has been shown the material of this matter (FL 25): declining it counts, showing it
 * before the latest application came in doesn't.
 */
export function isCommunicated({ kommunicerad, ansokningar }: Matter): boolean {
  if (kommunicerad === null) return false
  const latest = ansokningar.at(-1)?.inkom
  return latest === undefined || kommunicerad.date >= latest
}

/**
 * What the content lacks: a decision in words, its reasons and the section it rests on (FL 31-32), that the
 * party has been heard or the exception from it where the decision goes against them (FL 25), and what is
 * tried again and by what right where a decision is (FL 36-38, SoL 14:9). Empty = complete.
 */
export function innehallSaknas(innehall: Beslutsinnehall, matter: Matter): Saknas[] {
  const { slag, undantagKommunicering } = innehall
  const unheard = goesAgainst(innehall) && !isCommunicated(matter)
  const lacks: readonly (readonly [Saknas, boolean])[] = [
    ['beslutstext', innehall.beslutstext === ''],
    ['motivering', innehall.motivering === ''],
    ['lagrum', NEEDS_GROUND.includes(slag) && innehall.lagrum.length === 0],
    ['kommunicering', unheard && undantagKommunicering === undefined],
    ['omprovning', slag === 'omprovning' && innehall.omprovning === undefined],
  ]
  return lacks.flatMap(([name, isMissing]) => (isMissing ? [name] : []))
}

/** Of who decided and when (FL 31 first and third points), and for a body who presented it (fourth). */
export function beslutsfattareSaknas(
  fattatAv: Beslutsfattare | null,
  foredragande: string,
): Saknas[] {
  if (fattatAv === null) return ['dag']
  const isNamed = fattatAv.name.trim() !== ''
  const isTitled = fattatAv.kind === 'organ' || fattatAv.befattning.trim() !== ''
  return [
    ...(isNamed && isTitled ? [] : (['beslutsfattare'] as const)),
    ...(fattatAv.kind === 'organ' && foredragande.trim() === '' ? (['foredragande'] as const) : []),
  ]
}
