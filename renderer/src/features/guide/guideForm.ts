import { z } from 'zod'
import type { AktState } from '@shared/domain/akt'
import { Beslutsslag, Omprovning, UndantagKommunicering } from '@shared/domain/beslut'
import type { Omfattning } from '@shared/domain/beslut'
import { IsoDate } from '@shared/domain/primitives'
import { readAmount } from '@shared/decision/factAnswer'
import type { GuideAnswers } from '@shared/decision/facts'
import type { DecisionTexts } from '@shared/decision/innehall'

export const fixedSteps = ['slag', 'omprovning', 'insats', 'lagrum', 'tid', 'omfattning'] as const
export type FixedStep = (typeof fixedSteps)[number]

const NO_OMPROVNING = { avser: '', grund: '', nackdel: '', skal: '' }
const NO_UNDANTAG = { grund: '', skal: '' }

/**
 * The conversation about one measure, kept as a draft. Dates are `YYYY-MM-DD` or ''; `value` is digits as typed.
 * `lagrum` = the ground as typed, '' while the measure's own stands. `past` = the fixed questions gone past; `open` = facts left open; `notes` = what an answer rests on.
 */
export const GuideDel = z.strictObject({
  slag: Beslutsslag.nullable(),
  insats: z.string(),
  lagrum: z.string().default(''),
  from: z.string(),
  to: z.string(),
  amount: z.strictObject({ value: z.string(), unit: z.string(), per: z.string() }),
  past: z.array(z.enum(fixedSteps)),
  answers: z.record(z.string(), z.unknown()),
  open: z.array(z.string()),
  notes: z.record(z.string(), z.string()),
  avvikelser: z.record(z.string(), z.string()),
  samrad: z.array(z.strictObject({ med: z.string(), date: z.string(), vem: z.string() })),
  texterPast: z.boolean(),
  beslutstext: z.string(),
  motivering: z.string(),
  tidsbegransningSkal: z.string(),
  malsattning: z.string(),
  forbehall: z.string(),
  /** Why the party wasn't heard, where the decision goes against them (FL 25). */
  undantag: z.strictObject({ grund: z.string(), skal: z.string() }).default({ ...NO_UNDANTAG }),
  /** What is tried again; `nackdel` is `ja`, `nej` or ''. */
  omprovning: z
    .strictObject({ avser: z.string(), grund: z.string(), nackdel: z.string(), skal: z.string() })
    .default({ ...NO_OMPROVNING }),
})
export type GuideDel = z.infer<typeof GuideDel>

/** The whole conversation: the measure asked about now, and those of the same decision that are done. */
export const GuideForm = GuideDel.extend({
  delar: z.array(GuideDel).default([]),
  /** Who took part in the final handling without deciding, one a line (FL 31 fifth point). */
  medverkande: z.string().default(''),
})
export type GuideForm = z.infer<typeof GuideForm>

const noAmount = { value: '', unit: 'timme', per: 'vecka' }
const nothingAsked = { insats: null, from: null, to: null, omfattning: null }

/** A new conversation: what the latest application says is filled in, nothing is judged. */
export function emptyGuide(state: AktState): GuideForm {
  const { insats, from, to, omfattning } = state.ansokningar.at(-1) ?? nothingAsked
  const past: FixedStep[] = []
  if (insats !== null) past.push('insats')
  if (from !== null) past.push('tid')
  return {
    slag: null,
    insats: insats ?? '',
    lagrum: '',
    from: from ?? '',
    to: to ?? '',
    amount:
      omfattning === null ? { ...noAmount } : { ...omfattning, value: String(omfattning.value) },
    past,
    ...{ answers: {}, open: [], notes: {}, avvikelser: {}, samrad: [], texterPast: false },
    ...noWords(),
    ...{ delar: [], medverkande: '' },
  }
}

function noWords() {
  return {
    ...{ beslutstext: '', motivering: '', tidsbegransningSkal: '', malsattning: '', forbehall: '' },
    ...{ undantag: { ...NO_UNDANTAG }, omprovning: { ...NO_OMPROVNING } },
  }
}

/** A conversation about one more measure of the same decision: nothing of the one before is carried over. */
export function nextDel(): GuideDel {
  return {
    ...{ slag: null, insats: '', lagrum: '', from: '', to: '', amount: { ...noAmount }, past: [] },
    ...{ answers: {}, open: [], notes: {}, avvikelser: {}, samrad: [], texterPast: false },
    ...noWords(),
  }
}

/** Whether nothing has been said yet that isn't in the akt already. */
export function isEmptyGuide(form: GuideForm): boolean {
  const { slag, answers, delar } = form
  return slag === null && Object.keys(answers).length === 0 && delar.length === 0
}

function day(text: string): IsoDate | null {
  const parsed = IsoDate.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** The amount typed, or null where there is none that can be read. */
export function amountIn({ amount }: GuideDel): Omfattning | null {
  return readAmount(amount.value, amount.unit, amount.per)
}

/** Kinds that give something for a time: they ask for dates and amount. */
export function asksForTime(slag: Beslutsslag | null): boolean {
  const kinds: readonly (Beslutsslag | null)[] = [
    ...(['bifall', 'delavslag', 'forlangning', 'utokning'] as const),
    ...(['forhandsbesked', 'dom', 'ingen-behovsprovning'] as const),
  ]
  return kinds.includes(slag)
}

/**
 * What the engine is asked with; null until the kind of decision is chosen. `own` = the ground that the
 * measure's own text gives, which stands until the person types another.
 */
export function answersOf(form: GuideDel, own: string): GuideAnswers | null {
  if (form.slag === null) return null
  const timed = asksForTime(form.slag)
  return {
    slag: form.slag,
    insats: form.insats === '' ? null : form.insats,
    from: timed ? day(form.from) : null,
    to: timed ? day(form.to) : null,
    omfattning: timed ? amountIn(form) : null,
    openEnded: timed && form.from !== '' && form.to === '' && form.past.includes('tid'),
    lagrum: form.lagrum.trim() === '' ? own : form.lagrum,
    answers: { ...reserved(form), ...form.answers },
    open: form.open,
  }
}

/** The person's own words and consultations, as the decision carries them. */
export function textsOf(form: GuideDel): DecisionTexts {
  const clean = (text: string) => text.normalize('NFC').trim()
  return {
    beslutstext: clean(form.beslutstext),
    motivering: clean(form.motivering),
    tidsbegransningSkal: clean(form.tidsbegransningSkal),
    malsattning: clean(form.malsattning),
    forbehall: clean(form.forbehall),
    avvikelser: form.avvikelser,
    samrad: form.samrad.flatMap(({ med, date, vem }) => {
      const when = day(date)
      return when === null ? [] : [{ med, date: when, vem: clean(vem) }]
    }),
    undantagKommunicering: undantagIn(form),
    omprovning: omprovningIn(form),
  }
}

/** What the person's words say to the rules: a reservation written is a reservation. */
function reserved({ forbehall }: GuideDel): Readonly<Record<string, unknown>> {
  return forbehall.trim() === '' ? {} : { aterkallelseforbehall: true }
}

/** The exception from FL 25 as typed; null while it isn't whole. */
export function undantagIn({ undantag }: GuideDel): UndantagKommunicering | null {
  const skal = undantag.skal.normalize('NFC').trim()
  const read = UndantagKommunicering.safeParse({ grund: undantag.grund, skal })
  return read.success ? read.data : null
}

/** What is tried again, as typed; null where nothing is, or while it isn't whole. */
export function omprovningIn({ slag, omprovning }: GuideDel): Omprovning | null {
  const { avser, grund, nackdel, skal } = omprovning
  if (slag !== 'omprovning' || nackdel === '') return null
  const words = skal.normalize('NFC').trim()
  const read = Omprovning.safeParse({ avser, grund, nackdel: nackdel === 'ja', skal: words })
  return read.success ? read.data : null
}

/** What was typed one a line, without empty lines. */
export function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const clean = line.normalize('NFC').trim()
    return clean === '' ? [] : [clean]
  })
}
