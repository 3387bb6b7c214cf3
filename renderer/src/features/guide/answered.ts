import { ruleSet } from '@renderer/stores/packs'
import type { RuleAnswer } from '@renderer/stores/ruleAnswer'
import { period } from '@renderer/text/dates'
import { slagNames } from '@renderer/text/sv/domain'
import { akt } from '@renderer/text/sv/akt'
import { guide } from '@renderer/text/sv/guide'
import { factInfo } from '@shared/decision/factCatalog'
import { omfattningText } from '@shared/decision/innehall'
import type { AktState } from '@shared/domain/akt'
import type { Pack } from '@shared/rules/schemaPack'
import { ageOn } from '@shared/domain/identitet'
import { factText } from '@renderer/text/factValue'
import { amountIn } from './guideForm'
import type { FixedStep, GuideForm } from './guideForm'

/** One line of what is already known: the question, the answer, and its source or a way to change it. */
export type Answered = {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly source: string | null
  readonly changeable: boolean
}

function insatsText({ insats }: GuideForm, answer: RuleAnswer | null): string {
  const rows = answer?.books.pack.insatser ?? ruleSet().packs.flatMap((pack) => pack.insatser)
  return rows.find(({ id }) => id === insats)?.name ?? guide.insatsNone
}

const fixedTexts: Readonly<
  Record<FixedStep, (form: GuideForm, answer: RuleAnswer | null) => string>
> = {
  slag: ({ slag }) => (slag === null ? '' : slagNames[slag]),
  omprovning: ({ omprovning: { grund } }) =>
    guide.omprovning.grunder.find(({ value }) => value === grund)?.label ?? guide.none,
  insats: insatsText,
  lagrum: (_form, answer) => String(answer?.known.facts['law'] ?? guide.none),
  tid: ({ from, to }) => period(from || null, to || null),
  omfattning: (form) => {
    const amount = amountIn(form)
    return amount === null ? guide.none : omfattningText(amount)
  },
}

function fixedSource(form: GuideForm, step: FixedStep, state: AktState): string | null {
  const { facts, factSources } = state
  const same = {
    slag: false,
    omprovning: false,
    insats: facts['insats'] === form.insats,
    lagrum: false,
    tid: facts['from'] === form.from && (facts['to'] ?? '') === form.to,
    omfattning: false,
  }
  return same[step] ? (factSources[step === 'tid' ? 'from' : step] ?? null) : null
}

function earlier(state: AktState): readonly Answered[] {
  const periods = state.beslut
    .filter(({ innehall }) => innehall.from !== null)
    .map(({ innehall }) => `${innehall.insatsName} ${period(innehall.from, innehall.to)}`)
  if (periods.length === 0) return []
  const numbers = state.beslut.map(({ nummer }) => nummer.nr).join(', ')
  const answer = periods.join('; ')
  const source = `Beslut nr ${numbers}`
  return [{ id: 'earlier', question: guide.earlier, answer, source, changeable: false }]
}

function facts(form: GuideForm, state: AktState, pack: Pack | null): readonly Answered[] {
  const fromAkt = Object.entries(state.utredning?.facts ?? {})
    .filter(([name]) => !Object.hasOwn(form.answers, name))
    .map(([name, value]) => ({ name, value, source: state.factSources[name] ?? null }))
  const given = Object.entries(form.answers).map(([name, value]) => ({ name, value, source: null }))
  const known = [...fromAkt, ...given].flatMap(({ name, value, source }): Answered[] => {
    const info = factInfo(name)
    if (info === null) return []
    const question = info.label
    return [{ id: name, question, answer: factText(name, value, pack), source, changeable: true }]
  })
  const open = form.open.flatMap((name): Answered[] => {
    const info = factInfo(name)
    if (info === null) return []
    const answer = guide.leftOpen
    return [{ id: name, question: info.label, answer, source: null, changeable: true }]
  })
  return [...known, ...open]
}

/** Everything answered so far, in the order it is asked; what the akt knows shows its source. */
export function answeredList(
  form: GuideForm,
  state: AktState,
  answer: RuleAnswer | null,
  today: string,
): readonly Answered[] {
  const settled = form.past.includes('lagrum') || form.lagrum !== '' || form.slag === null
  const past: readonly FixedStep[] = settled ? form.past : [...form.past, 'lagrum']
  const fixed = past.map((step): Answered => ({
    id: step,
    question: guide.fixed[step].short,
    answer: fixedTexts[step](form, answer),
    source: fixedSource(form, step, state),
    changeable: true,
  }))
  const age = ageOn(state.person.identitet, today)
  const known: readonly Answered[] =
    age === null
      ? []
      : [
          {
            id: 'age',
            question: guide.age,
            answer: akt.age(age),
            source: state.factSources['birthdate'] ?? null,
            changeable: false,
          },
        ]
  return [...fixed, ...earlier(state), ...known, ...facts(form, state, answer?.books.pack ?? null)]
}
