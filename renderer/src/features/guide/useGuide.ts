import { computed, reactive, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { askRules } from '@renderer/stores/ruleAnswer'
import { useSession } from '@renderer/stores/session'
import { useDraftForm } from '@renderer/stores/useDraftForm'
import { obstacles } from '@shared/decision/path'
import { factInfo } from '@shared/decision/factCatalog'
import { openQuestions } from '@shared/decision/questions'
import type { Question } from '@shared/decision/questions'
import type { AktState } from '@shared/domain/akt'
import type { Anvandare } from '@shared/domain/kontor'
import { GuideForm, answersOf, emptyGuide, isEmptyGuide } from './guideForm'
import { stepsLeft } from './guideSteps'
import { useGround } from './useGround'
import type { Step } from './guideSteps'

/** What the rules answer to the form, anew at every change: 'now' is the day the guide was opened. */
function useAnswer(form: GuideForm, state: AktState, user: Anvandare) {
  const session = useSession()
  const date = todayNow()
  const { ground, law, books } = useGround(form, date)
  const answers = computed(() => answersOf(form, ground.value.lagrum))
  const answer = computed(() => {
    const { settings } = session
    if (settings === null || answers.value === null) return null
    return askRules(state, answers.value, { settings, user, date })
  })
  const questions = computed(() => {
    const result = answer.value?.result
    const set = new Set([...Object.keys(form.answers), ...form.open])
    return result === undefined ? [] : openQuestions(result, set)
  })
  const hindrances = computed(() => {
    const result = answer.value?.result
    const samrad = form.samrad.map(({ med }) => med)
    return result === undefined ? [] : obstacles(result, { avvikelser: form.avvikelser, samrad })
  })
  return { answer, answers, questions, hindrances, date, ground, law, books }
}

/** Takes an answer away again, so that its question is asked anew. */
function forget(form: GuideForm, id: string): void {
  form.past = form.past.filter((step) => step !== id)
  form.open = form.open.filter((name) => name !== id)
  form.answers = Object.fromEntries(Object.entries(form.answers).filter(([name]) => name !== id))
  form.avvikelser = Object.fromEntries(
    Object.entries(form.avvikelser).filter(([check]) => check !== id),
  )
  form.samrad = form.samrad.filter(({ med }) => med !== id)
  if (id === 'texter') form.texterPast = false
}

/** Facts the person has taken up, until they are answered. */
function wantedQuestions(wanted: readonly string[], form: GuideForm): Question[] {
  const set = new Set([...Object.keys(form.answers), ...form.open])
  return wanted.flatMap((name) => {
    const fact = factInfo(name)
    return fact === null || set.has(name) ? [] : [{ fact, asked: [] }]
  })
}

/** The conversation: a form kept as a draft, what the rules say to it, and the step one is at. */
export function useGuide(state: AktState, user: Anvandare) {
  const form = reactive<GuideForm>(emptyGuide(state))
  const rules = useAnswer(form, state, user)
  const { questions, hindrances, ground } = rules
  const held = ref<string | null>(null)
  const asksGround = computed(() => ground.value.asks || held.value === 'lagrum')
  const wanted = ref<readonly string[]>([])
  const asked = computed(() => [...questions.value, ...wantedQuestions(wanted.value, form)])
  const steps = computed(() => stepsLeft(form, asked.value, hindrances.value, asksGround.value))
  const gone = ref<readonly string[]>([])
  const step = computed<Step>(
    () =>
      steps.value.find(({ id }) => id === held.value) ??
      steps.value[0] ?? { kind: 'slut', id: 'slut' },
  )
  const draft = useDraftForm({
    ...{ kind: 'guide', akt: state.akt, form },
    ...{ schema: GuideForm, isEmpty: isEmptyGuide },
  })

  /** The step one was at is answered; the guide goes on to what is left. */
  function done(id: string): void {
    gone.value = [...gone.value.filter((one) => one !== id), id]
    held.value = null
  }

  /** Asks a question: again, from the list of answers or one step back, or one that no rule asks. */
  function change(id: string): void {
    forget(form, id)
    wanted.value = [...wanted.value.filter((one) => one !== id), id]
    gone.value = gone.value.filter((one) => one !== id)
    held.value = id
  }

  function back(): void {
    const last = gone.value.at(-1)
    if (last !== undefined) change(last)
  }

  /** The questions from the start, for another measure of the same decision. */
  function fresh(): void {
    gone.value = []
    wanted.value = []
    held.value = null
  }

  return { ...rules, form, steps, step, gone, draft, done, change, back, fresh }
}

export type Guide = ReturnType<typeof useGuide>
