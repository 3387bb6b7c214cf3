import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { useAkt } from '@renderer/stores/akt'
import { useNavigation } from '@renderer/stores/navigation'
import { insatsOptions } from '@renderer/stores/packs'
import { useRegister } from '@renderer/stores/register'
import { useSession } from '@renderer/stores/session'
import { useDraftForm } from '@renderer/stores/useDraftForm'
import type { DraftForm } from '@renderer/stores/useDraftForm'
import { vault } from '@renderer/stores/vault'
import type { DuplicateHit, VaultError } from '@renderer/stores/vaultTypes'
import { ageOn } from '@shared/domain/identitet'
import type { Anvandare } from '@shared/domain/kontor'
import type { OpenAkt } from '@shared/domain/akt'
import { aktualiseringFields } from '@renderer/text/sv/forms/aktualisering'
import { matterMissing } from './matterErrors'
import {
  NyttForm,
  emptyNyttForm,
  holdersOf,
  identitetOf,
  isEmptyNytt,
  lacksDistributor,
  nyttAkt,
  nyttErrors,
} from './nyttForm'

function openInto(value: OpenAkt): void {
  useAkt().open = value
  useNavigation().replace({ name: 'akt', akt: value.state.akt, tab: 'log' })
}

/** Warns of an akt that may be about the same person, half a second after name or number changed. */
function useDuplicates(form: NyttForm, today: string) {
  const hits = shallowRef<readonly DuplicateHit[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look(): Promise<void> {
    const identitet = identitetOf(form, today)
    hits.value = []
    // A number says enough; a day of birth without a name says nothing.
    const tells = form.identitetKind === 'nummer' || form.name.trim() !== ''
    if (!identitet.ok || !tells) return
    const person = { name: form.name.normalize('NFC').trim(), identitet: identitet.value }
    const found = await vault().findDuplicates(person)
    if (found.ok) hits.value = found.value
  }

  watch(
    () => [form.identitetKind, form.number, form.birthdate, form.name],
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), 500)
    },
  )
  return hits
}

/** The draft has become an akt: what was typed is kept nowhere else. */
async function endDraft(draft: DraftForm): Promise<void> {
  const id = draft.id()
  await draft.restart()
  if (id !== null) await vault().discardDraft(id)
}

/** A new ärende: form, what is wrong with it, duplicates, and the one act that opens the akt. */
export function useNyttArende(me: Anvandare) {
  const today = todayNow()
  const form = reactive<NyttForm>(emptyNyttForm(today, me.id))
  const at = reactive({ asked: false, busy: false })
  const code = ref<VaultError | null>(null)
  const errors = computed(() => (at.asked ? nyttErrors(form, today) : {}))
  const insatser = insatsOptions(useSession().settings?.kontor)
  const fields = aktualiseringFields(insatser)
  const matterErrors = computed(() => (at.asked ? matterMissing(fields, form.matter) : {}))
  const duplicates = useDuplicates(form, today)
  const draft = useDraftForm({
    ...{ kind: 'nytt-arende', akt: null, form },
    ...{ schema: NyttForm, isEmpty: isEmptyNytt },
  })
  const identitet = computed(() => identitetOf(form, today))
  const users = useSession().session?.users ?? []
  const unseen = computed(() => at.asked && lacksDistributor(form, me, users))
  const age = computed(() => (identitet.value.ok ? ageOn(identitet.value.value, today) : null))

  async function create(): Promise<void> {
    at.asked = true
    const insatsName = insatser.find(({ value }) => value === form.matter['insats'])?.label ?? ''
    const akt = nyttAkt(form, today, insatsName)
    if (akt === null || at.busy || Object.keys(matterErrors.value).length > 0) return
    if (unseen.value) return
    at.busy = true
    const made = await vault().createAkt({ ...akt, ...holdersOf(form, me) })
    at.busy = false
    code.value = made.ok ? null : made.error.code
    if (!made.ok) return
    await endDraft(draft)
    openInto(made.value)
    await useRegister().load()
  }

  return {
    ...{ draft, form, at, code, errors, duplicates, fields, matterErrors },
    ...{ identitet, age, unseen, create },
  }
}
