import type { Beslutsslag } from '../domain/beslut'
import { parseLagrum } from '../rules/lagrum'

const refusing: readonly Beslutsslag[] = ['avslag', 'delavslag']

const whole = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`
const stem = (words: string) => `(?<!\\p{L})(?:${words})\\p{L}*`

/** "kan tillgodoses", "skulle kunna få stödet", "går att ordna": possible, not so in fact. */
const possible = new RegExp(
  `${whole('kan|kunde|kunna|går att|möjligt att')}.{0,80}?${stem('tillgodose|tillgodoses|tillgodosett|möta|mötas|ordna|lösa|lösas|få|ges|täcka')}`,
  'iu',
)

/** "kan inte", "kan ej": that it can't be met elsewhere is no ground for a refusal of this kind. */
const denied = new RegExp(`${whole('kan|kunde|kunna|går')}\\s+${whole('inte|ej|aldrig')}`, 'iu')

/**
 * Whether the reasons of a refusal under LSS say that the need *can* be met otherwise, where the act asks
 * whether it *is* (7 § LSS, interpretation X5). A question to the writer, never a verdict: words are all
 * that is read. SoL asks whether it can, so the same words are right there.
 */
export function saysOnlyPossible(
  slag: Beslutsslag | null,
  { lagrum, text }: { readonly lagrum: string; readonly text: string },
): boolean {
  if (slag === null || !refusing.includes(slag)) return false
  if (!parseLagrum(lagrum).some(({ lag }) => lag === 'LSS')) return false
  return text.split(/[.;\n]/).some((sentence) => possible.test(sentence) && !denied.test(sentence))
}
