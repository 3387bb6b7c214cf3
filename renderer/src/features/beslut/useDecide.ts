import { computed, reactive, ref } from 'vue'
import type { Ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { takeDecision } from '@renderer/stores/decide'
import type { Act } from '@renderer/stores/decide'
import { askAgain } from '@renderer/stores/ruleAnswer'
import { useSession } from '@renderer/stores/session'
import { beslut } from '@renderer/text/sv/beslut'
import { errorText } from '@renderer/text/sv/errors'
import { guide } from '@renderer/text/sv/guide'
import type { OpenAkt } from '@shared/domain/akt'
import type { Beslutsfattare, Forslag } from '@shared/domain/beslut'
import type { Anvandare } from '@shared/domain/kontor'
import { isRegistered, ORDFORANDE } from '@shared/decision/ordforande'
import { IsoDate } from '@shared/domain/primitives'
import type { UserId } from '@shared/domain/primitives'

export type DecideForm = {
  beslutstext: string
  sammantrade: string
  paragraf: string
  /** Who of the nämnd decided, where it was the chair or a named member. */
  ledamot: string
  befattning: string
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
function problemOf(organ: boolean, form: DecideForm, decider: Beslutsfattare | null) {
  if (decider === null) return beslut.decide.incomplete
  return !organ && !form.jav ? guide.end.javMissing : undefined
}

/** The rules are asked again on the day of the decision: the answer then goes into its receipt. */
function useProposal(open: Ref<OpenAkt | null>, user: Anvandare) {
  const session = useSession()
  const forslag = computed(() => open.value?.state.forslag[0] ?? null)
  const organ = computed(() => forslag.value !== null && isRegistered(forslag.value.till))
  const answer = computed(() => {
    const { settings } = session
    if (forslag.value === null || settings === null) return null
    return askAgain(forslag.value.kvitto.facts, { settings, user, date: todayNow() })
  })
  const allowed = computed(() => answer.value?.path.kind === 'signera')
  return { session, forslag, organ, answer, allowed }
}

/** The answer to a proposal: signed in person, or a body's decision registered after its meeting. */
export function useDecide(open: Ref<OpenAkt | null>, user: Anvandare) {
  const { session, forslag, organ, answer, allowed } = useProposal(open, user)
  const form = reactive<DecideForm>({
    ...{ beslutstext: '', sammantrade: '', paragraf: '', ledamot: '', jav: false },
    befattning: beslut.decide.asWhatOptions[0].value,
  })
  const error = ref<string | undefined>(undefined)
  const busy = ref(false)

  const chair = computed(() => forslag.value?.till === ORDFORANDE)

  function load(): void {
    form.beslutstext = forslag.value?.innehall.beslutstext ?? ''
    form.sammantrade = forslag.value?.sammantrade ?? (chair.value ? todayNow() : '')
  }

  /** What is to be signed, as it stands in the form; a body may have decided in other words. */
  function actOf(proposal: Forslag): Act | null {
    const { settings } = session
    const [akt, rules] = [open.value, answer.value]
    if (akt === null || rules === null || settings === null) return null
    const beslutstext = organ.value
      ? form.beslutstext.normalize('NFC').trim()
      : proposal.innehall.beslutstext
    const innehall = { ...proposal.innehall, beslutstext }
    return { open: akt, settings, user, date: todayNow(), answer: rules, innehall }
  }

  async function finish(): Promise<boolean> {
    const proposal = forslag.value
    const act = proposal === null ? null : actOf(proposal)
    if (proposal === null || act === null || busy.value) return false
    const fattatAv = deciderOf(proposal, form, user)
    error.value = problemOf(organ.value, form, fattatAv)
    if (error.value !== undefined || fattatAv === null) return false
    busy.value = true
    const code = await takeDecision(act, { fattatAv, forslag: proposal })
    busy.value = false
    error.value = code === null ? undefined : errorText(code)
    return code === null
  }

  return { form, organ, chair, forslag, allowed, error, busy, load, finish }
}
