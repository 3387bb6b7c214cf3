import {
  Beslutsinnehall,
  type Omfattning,
  type Omprovning,
  type UndantagKommunicering,
} from '../domain/beslut'
import type { IsoDate } from '../domain/primitives'
import type { Result } from '../rules/result'
import type { GuideAnswers } from './facts'
import { followsOf } from './follows'
import { lagrumList } from './ground'
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
  readonly undantagKommunicering?: UndantagKommunicering | null
  readonly omprovning?: Omprovning | null
}

/** The content of a proposal or a decision, put together from the guide and the engine's answer. */
export function innehallFrom(
  guide: GuideAnswers,
  texts: DecisionTexts,
  engine: { readonly result: Result; readonly books: RuleBooks; readonly date: IsoDate },
): Beslutsinnehall {
  const { result, books, date } = engine
  const insats = books.pack.insatser.find(({ id }) => id === guide.insats)
  const avvikelser = result.findings.flatMap(({ check, message, action }) => {
    const skal = texts.avvikelser[check]?.trim() ?? ''
    const sort = action === 'fraga' ? { sort: 'fraga' as const } : {}
    return skal === '' ? [] : [{ check, message, skal, ...sort }]
  })
  return Beslutsinnehall.parse({
    slag: guide.slag,
    insats: guide.insats,
    insatsName: insats?.name ?? '',
    lagrum: lagrumList(guide.lagrum),
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
    ...(texts.undantagKommunicering && { undantagKommunicering: texts.undantagKommunicering }),
    ...(texts.omprovning && { omprovning: texts.omprovning }),
  })
}

const UNITS = {
  dag: ['dag', 'dagar'],
  dygn: ['dygn', 'dygn'],
  timme: ['timme', 'timmar'],
} as const

const PER = { vecka: 'i veckan', manad: 'i månaden', tillfalle: 'per tillfälle', dygn: 'per dygn' }

/** "5 dagar i veckan", "20 timmar och 30 minuter i veckan". Hours are told in minutes, not decimals. */
export function omfattningText({ value, unit, per }: Omfattning): string {
  const [one, many] = UNITS[unit]
  const minutes = unit === 'timme' ? Math.round((value % 1) * 60) : 0
  if (minutes === 0 || minutes === 60) {
    const amount = String(minutes === 60 ? Math.ceil(value) : value).replace('.', ',')
    return `${amount} ${value === 1 ? one : many} ${PER[per]}`
  }
  const hours = Math.floor(value)
  const whole = hours === 0 ? '' : `${hours} ${hours === 1 ? one : many} och `
  return `${whole}${minutes} ${minutes === 1 ? 'minut' : 'minuter'} ${PER[per]}`
}
