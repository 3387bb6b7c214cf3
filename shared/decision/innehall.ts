import { Beslutsinnehall, type Omfattning } from '../domain/beslut'
import type { IsoDate } from '../domain/primitives'
import type { Result } from '../rules/result'
import type { GuideAnswers } from './facts'
import { followsOf } from './follows'
import type { RuleBooks } from './source'

/** The person's own words; nothing here is ever pre-filled by Akta. */
export type DecisionTexts = {
  readonly beslutstext: string
  readonly motivering: string
  readonly tidsbegransningSkal: string
  readonly malsattning: string
  readonly forbehall: string
  /** Reason for each deviation, by check id. */
  readonly avvikelser: Readonly<Record<string, string>>
  readonly samrad: Beslutsinnehall['samrad']
}

/** The content of a proposal or a decision, put together from the guide and the engine's answer. */
export function innehallFrom(
  guide: GuideAnswers,
  texts: DecisionTexts,
  engine: { readonly result: Result; readonly books: RuleBooks; readonly date: IsoDate },
): Beslutsinnehall {
  const { result, books, date } = engine
  const insats = books.pack.insatser.find(({ id }) => id === guide.insats)
  const avvikelser = result.findings.flatMap(({ check, message }) => {
    const skal = texts.avvikelser[check]?.trim() ?? ''
    return skal === '' ? [] : [{ check, message, skal }]
  })
  return Beslutsinnehall.parse({
    slag: guide.slag,
    insats: guide.insats,
    insatsName: insats?.name ?? '',
    lagrum: lagrumOf(insats?.law ?? ''),
    from: guide.from,
    to: guide.to,
    omfattning: guide.omfattning,
    omfattningText: guide.omfattning === null ? '' : omfattningText(guide.omfattning),
    beslutstext: texts.beslutstext.trim(),
    motivering: texts.motivering.trim(),
    tidsbegransningSkal: texts.tidsbegransningSkal.trim(),
    malsattning: texts.malsattning.trim(),
    forbehall: texts.forbehall.trim(),
    avvikelser,
    samrad: texts.samrad,
    foljer: followsOf(result, books, date),
  })
}

/** "SoL 11:1 (…); SoL 13:10" as separate sections; what stands in brackets is no ground of a decision. */
function lagrumOf(law: string): string[] {
  return law
    .replaceAll(/\s*\([^)]*\)/g, '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const UNITS = {
  dag: ['dag', 'dagar'],
  dygn: ['dygn', 'dygn'],
  timme: ['timme', 'timmar'],
} as const

const PER = { vecka: 'i veckan', manad: 'i månaden', tillfalle: 'per tillfälle', dygn: 'per dygn' }

/** "5 dagar i veckan", "20,5 timmar i veckan". */
export function omfattningText({ value, unit, per }: Omfattning): string {
  const [one, many] = UNITS[unit]
  return `${String(value).replace('.', ',')} ${value === 1 ? one : many} ${PER[per]}`
}
