import { z } from 'zod'
import type { AktState } from '@shared/domain/akt'
import { Beslutsslag } from '@shared/domain/beslut'
import type { Omfattning } from '@shared/domain/beslut'
import { IsoDate } from '@shared/domain/primitives'
import { readAmount } from '@shared/decision/factAnswer'
import type { GuideAnswers } from '@shared/decision/facts'
import type { DecisionTexts } from '@shared/decision/innehall'

export const fixedSteps = ['slag', 'insats', 'lagrum', 'tid', 'omfattning'] as const
export type FixedStep = (typeof fixedSteps)[number]

/**
 * The conversation so far, kept as a draft. Dates are `YYYY-MM-DD` or ''; `value` is digits as typed.
 * `lagrum` = the ground as typed, '' while the measure's own stands. `past` = the fixed questions gone past; `open` = facts left open; `notes` = what an answer rests on.
 */
export const GuideForm = z.strictObject({
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
    ...{ beslutstext: '', motivering: '', tidsbegransningSkal: '', malsattning: '', forbehall: '' },
  }
}

/** Whether nothing has been said yet that isn't in the akt already. */
export function isEmptyGuide(form: GuideForm): boolean {
  return form.slag === null && Object.keys(form.answers).length === 0
}

function day(text: string): IsoDate | null {
  const parsed = IsoDate.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** The amount typed, or null where there is none that can be read. */
export function amountIn({ amount }: GuideForm): Omfattning | null {
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
export function answersOf(form: GuideForm, own: string): GuideAnswers | null {
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
    answers: form.answers,
    open: form.open,
  }
}

/** The person's own words and consultations, as the decision carries them. */
export function textsOf(form: GuideForm): DecisionTexts {
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
  }
}
