import type { Obstacle } from '@shared/decision/path'
import type { Question } from '@shared/decision/questions'
import { asksForTime } from './guideForm'
import type { FixedStep, GuideForm } from './guideForm'

/** What the guide asks now. One thing at a time; `id` is stable so that focus and drafts can follow it. */
export type Step =
  | { readonly kind: 'fast'; readonly id: FixedStep }
  | { readonly kind: 'fact'; readonly id: string; readonly question: Question }
  | {
      readonly kind: 'avvikelse'
      readonly id: string
      readonly check: string
      readonly message: string
      readonly asks: boolean
    }
  | { readonly kind: 'samrad'; readonly id: string; readonly med: string }
  | { readonly kind: 'texter'; readonly id: 'texter' }
  | { readonly kind: 'slut'; readonly id: 'slut' }

/** The fixed questions this kind of decision needs; the ground is asked for where it isn't plain. */
export function fixedFor(form: GuideForm, asksGround: boolean): readonly FixedStep[] {
  const timed = asksForTime(form.slag) || form.slag === null
  const steps: readonly FixedStep[] = timed
    ? ['slag', 'insats', 'lagrum', 'tid', 'omfattning']
    : ['slag', ...(form.slag === 'omprovning' ? (['omprovning'] as const) : []), 'insats', 'lagrum']
  return steps.filter((step) => step !== 'lagrum' || asksGround)
}

/**
 * Everything left, in order: the fixed questions, what the rules need, reasons for deviations,
 * consultations, the texts, and last the signature. The law's stop asks nothing: it is shown, and the
 * last step says what to do.
 */
export function stepsLeft(
  form: GuideForm,
  questions: readonly Question[],
  obstacles: readonly Obstacle[],
  asksGround = false,
): readonly Step[] {
  const fixed = fixedFor(form, asksGround)
    .filter((id) => !form.past.includes(id))
    .map((id): Step => ({ kind: 'fast', id }))
  const factSteps = questions.map((question): Step => ({
    kind: 'fact',
    id: question.fact.name,
    question,
  }))
  const asked = obstacles.flatMap((obstacle): Step[] => {
    if (obstacle.kind === 'stopp') return []
    if (obstacle.kind === 'samrad-saknas') {
      return [{ kind: 'samrad', id: obstacle.med, med: obstacle.med }]
    }
    const { check, message, asks } = obstacle
    return [{ kind: 'avvikelse', id: check, check, message, asks }]
  })
  const texter: Step[] = form.texterPast ? [] : [{ kind: 'texter', id: 'texter' }]
  return [...fixed, ...factSteps, ...asked, ...texter, { kind: 'slut', id: 'slut' }]
}
