import { computed, reactive, ref } from 'vue'
import { useSave } from '@renderer/stores/settings'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { franvaro as words } from '@renderer/text/sv/fordelning'
import { readAbsence } from '@shared/domain/absence'
import type { Franvaro, Settings } from '@shared/domain/kontor'

/** The form of absence: one's own for everyone, all for enhetschef and administratör. */
export function useAbsence(settings: () => Settings) {
  const session = useSession()
  const me = session.user?.id ?? ''
  const form = reactive({ user: me as string, from: '', to: '', ersattare: '' })
  const problem = ref<string | undefined>(undefined)
  const { code, run } = useSave()
  const all = computed(() => session.has('enhetschef') || session.has('administrator'))
  const known = computed(() => settings().franvaro ?? [])
  const list = computed(() => [...known.value].sort((a, b) => (a.from < b.from ? 1 : -1)))
  const people = computed(() =>
    (session.session?.users ?? [])
      .filter(({ active }) => active)
      .map(({ id, name }) => ({ value: id as string, label: name })),
  )
  const away = computed(() => people.value.filter(({ value }) => all.value || value === me))

  function save(next: readonly Franvaro[]): Promise<boolean> {
    return run(async () => {
      const saved = await vault().saveAbsences(next)
      if (!saved.ok) return saved.error.code
      await session.refresh()
      return null
    })
  }

  async function add(): Promise<void> {
    const read = readAbsence(form, known.value)
    problem.value = typeof read === 'string' ? words.problems[read] : undefined
    if (typeof read === 'string') return
    if (await save([...known.value, read])) Object.assign(form, { from: '', to: '', ersattare: '' })
  }

  async function remove(one: Franvaro): Promise<void> {
    await save(known.value.filter((other) => other !== one))
  }

  function nameOf(id: string): string {
    return session.session?.users.find((user) => user.id === id)?.name ?? ''
  }

  function mayRemove({ user }: Franvaro): boolean {
    return all.value || user === me
  }

  return { form, problem, code, all, list, people, away, add, remove, nameOf, mayRemove }
}
