import { computed, reactive, ref } from 'vue'
import type { Ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { takeDecision } from '@renderer/stores/decide'
import type { Act } from '@renderer/stores/decide'
import { askAgain } from '@renderer/stores/ruleAnswer'
import type { RuleAnswer } from '@renderer/stores/ruleAnswer'
import { useSession } from '@renderer/stores/session'
import { beslut } from '@renderer/text/sv/beslut'
import { errorText } from '@renderer/text/sv/errors'
import { guide } from '@renderer/text/sv/guide'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslutsfattare, Forslag } from '@shared/domain/beslut'
import type { Anvandare, Settings } from '@shared/domain/kontor'
import { beslutsfattareSaknas, innehallSaknas } from '@shared/decision/fullstandigt'
import { isRegistered, ORDFORANDE } from '@shared/decision/ordforande'
import { strictestDel } from '@shared/decision/samlat'
import { IsoDate } from '@shared/domain/primitives'
import type { UserId } from '@shared/domain/primitives'

export type DecideForm = {
  /** One a measure, in the order they stand. */
  beslutstext: string[]
  sammantrade: string
  paragraf: string
  /** Who of the nämnd decided, where it was the chair or a named member. */
  ledamot: string
  befattning: string
  /** Dissenting opinions, one a line (FL 30). */
  avvikande: string
  jav: boolean
}

/** Who decided, as the decision names them; null while a body's meeting or paragraph is missing. */
export function deciderOf(
  forslag: Forslag,
  form: DecideForm,
  user: Anvandare,
): Beslutsfattare | null {
  const { till, tillName } = forslag
  const { id, name, befattning } = user
  if (!isRegistered(till)) return { kind: 'anvandare', user: id, name, befattning, niva: till }
  const sammantrade = IsoDate.safeParse(form.sammantrade)
  if (till === ORDFORANDE) return chairOf(form, id)
  if (!sammantrade.success || !/^\d{1,4}$/.test(form.paragraf.trim())) return null
  return {
    ...{ kind: 'organ', niva: till, name: tillName },
    ...{ sammantrade: sammantrade.data, paragraf: form.paragraf.trim(), registreradAv: id },
  }
}

/** The chair's decision: who, as what, and on which day; null while one of them is missing. */
function chairOf(form: DecideForm, registreradAv: UserId): Beslutsfattare | null {
  const day = IsoDate.safeParse(form.sammantrade)
  const name = form.ledamot.normalize('NFC').trim()
  if (!day.success || name === '') return null
  const { befattning } = form
  return {
    kind: 'ordforande',
    niva: ORDFORANDE,
    name,
    befattning,
    beslutad: day.data,
    registreradAv,
  }
}

/** What stands in the way of answering, in words; undefined = nothing. */
function problemOf(what: {
  readonly organ: boolean
  readonly form: DecideForm
  readonly fattatAv: Beslutsfattare | null
  readonly acts: readonly Act[]
}): string | undefined {
  const { organ, form, fattatAv, acts } = what
  if (fattatAv === null) return beslut.decide.incomplete
  const [first] = acts
  const foredragande = first?.open.state.handlaggare?.name ?? first?.user.name ?? ''
  const saknas = [
    ...acts.flatMap((act) => innehallSaknas(act.innehall, act.open.state)),
    ...beslutsfattareSaknas(fattatAv, foredragande),
  ]
  if (saknas.length > 0) {
    const told = [...new Set(saknas)].map((name) => guide.end.saknas[name])
    return `${guide.end.missing} ${told.join(' ')}`
  }
  return !organ && !form.jav ? guide.end.javMissing : undefined
}

/** A proposal with what the rules say of it on the day of the decision. */
type Proposed = {
  readonly forslag: Forslag
  readonly answer: RuleAnswer
  readonly authority: RuleAnswer['result']['authority']
  readonly path: RuleAnswer['path']
}

/** The proposals that are decided together: the oldest that waits, with the others of its decision. */
function together(open: OpenAkt | null): readonly Forslag[] {
  const waiting = open?.state.forslag ?? []
  const [first] = waiting
  const group = first?.samlat?.id
  if (first === undefined || group === undefined) return first === undefined ? [] : [first]
  return waiting.filter(({ samlat }) => samlat?.id === group)
}

/** The rules are asked again on the day of the decision: the answers then go into its receipts. */
function useProposal(open: Ref<OpenAkt | null>, user: Anvandare) {
  const session = useSession()
  const delar = computed(() => together(open.value))
  const forslag = computed(() => delar.value[0] ?? null)
  const organ = computed(() => forslag.value !== null && isRegistered(forslag.value.till))
  const asked = computed<readonly Proposed[]>(() => {
    const { settings } = session
    if (settings === null) return []
    return delar.value.flatMap((one) => {
      const answer = askAgain(one.kvitto.facts, { settings, user, date: todayNow() })
      if (answer === null) return []
      return [{ forslag: one, answer, authority: answer.result.authority, path: answer.path }]
    })
  })
  const allowed = computed(() => strictestDel(asked.value)?.path.kind === 'signera')
  return { session, delar, forslag, organ, asked, allowed }
}

/** The answer to a proposal: signed in person, or a body's decision registered after its meeting. */
export function useDecide(open: Ref<OpenAkt | null>, user: Anvandare) {
  const { session, delar, forslag, organ, asked, allowed } = useProposal(open, user)
  const form = reactive<DecideForm>({
    ...{ beslutstext: [], sammantrade: '', paragraf: '', ledamot: '', avvikande: '', jav: false },
    befattning: beslut.decide.asWhatOptions[0].value,
  })
  const error = ref<string | undefined>(undefined)
  const busy = ref(false)
  const chair = computed(() => forslag.value?.till === ORDFORANDE)

  function load(): void {
    form.beslutstext = delar.value.map(({ innehall }) => innehall.beslutstext)
    form.sammantrade = forslag.value?.sammantrade ?? (chair.value ? todayNow() : '')
  }

  /** What is to be signed, as it stands in the form; a body may have decided in other words. */
  function actsOf(akt: OpenAkt, settings: Settings): Act[] {
    return asked.value.map((one, index) => {
      const typed = form.beslutstext[index]?.normalize('NFC').trim()
      const beslutstext = organ.value ? (typed ?? '') : one.forslag.innehall.beslutstext
      const innehall = { ...one.forslag.innehall, beslutstext }
      return { open: akt, settings, user, date: todayNow(), answer: one.answer, innehall }
    })
  }

  async function finish(): Promise<boolean> {
    const [first] = delar.value
    const { settings } = session
    if (open.value === null || settings === null || first === undefined || busy.value) return false
    const [act, ...rest] = actsOf(open.value, settings)
    const fattatAv = deciderOf(first, form, user)
    error.value = problemOf({ organ: organ.value, form, fattatAv, acts: act ? [act, ...rest] : [] })
    if (error.value !== undefined || fattatAv === null || act === undefined) return false
    busy.value = true
    const avvikandeMening = form.avvikande.split('\n').flatMap((line) => line.trim() || [])
    const by = { fattatAv, forslag: delar.value, avvikandeMening }
    const code = await takeDecision([act, ...rest], by)
    busy.value = false
    error.value = code === null ? undefined : errorText(code)
    return code === null
  }

  return { form, organ, chair, delar, forslag, allowed, error, busy, load, finish }
}
