import { computed, onMounted, reactive, ref } from 'vue'
import { z } from 'zod'
import { bodiesFor } from '@renderer/stores/assign'
import { useRegister } from '@renderer/stores/register'
import { useSession } from '@renderer/stores/session'
import { useDraftForm } from '@renderer/stores/useDraftForm'
import { vault } from '@renderer/stores/vault'
import { fordelning as words } from '@renderer/text/sv/fordelning'
import { handlaggareAmong } from '@shared/domain/assignment'
import { openAtHandover } from '@shared/domain/handover'
import type { OpenAkt } from '@shared/domain/akt'
import { useAktAct } from './useAktActions'

const ByteForm = z.strictObject({ user: z.string(), text: z.string() })
const KIND = 'handlaggarbyte'

/** The form that gives an akt to somebody: to whom, what is open and what of it can't be handed over. */
export function useByte(open: () => OpenAkt, done: () => void) {
  const session = useSession()
  const form = reactive({ user: '', text: '' })
  const drafts = ref(0)
  const problem = ref<string | undefined>(undefined)
  const { akt } = open().state
  const draft = useDraftForm({
    ...{ kind: KIND, akt, form, schema: ByteForm },
    isEmpty: ({ text }) => text.trim() === '',
  })
  const { error, busy, act } = useAktAct()
  const people = computed(() =>
    handlaggareAmong(session.session?.users ?? []).filter(
      ({ id }) => id !== open().state.handlaggare?.user,
    ),
  )
  const listed = computed(() => {
    const rows = useRegister().byId.get(akt)?.bevakningar ?? []
    const { bevakningar, forslag, utredningSedan } = openAtHandover(open().state, rows)
    return [
      ...(utredningSedan === null ? [] : [words.inquiry(utredningSedan)]),
      ...(forslag.length === 0 ? [] : [words.proposals(forslag.length)]),
      ...bevakningar.map(({ rubrik, due }) => words.watch(rubrik, due)),
    ]
  })

  onMounted(async () => {
    await draft.load()
    const found = await vault().listDrafts()
    if (!found.ok) return
    drafts.value = found.value.filter((one) => one.akt === akt && one.kind !== KIND).length
  })

  async function save(): Promise<void> {
    const to = people.value.find(({ id }) => id === form.user)
    problem.value = to === undefined ? words.pick : undefined
    if (to === undefined) return
    const bodies = bodiesFor(open().state, to, form.text)
    if (await act(bodies, draft.id() ?? undefined)) done()
  }

  return { form, people, listed, drafts, problem, error, busy, save, ready: draft.ready }
}
