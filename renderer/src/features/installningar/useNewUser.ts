import { computed, reactive, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { useSession } from '@renderer/stores/session'
import { saveSettings, useSave, withLevels } from '@renderer/stores/settings'
import { vault } from '@renderer/stores/vault'
import type { VaultError } from '@renderer/stores/vaultTypes'
import type { Delegationsordning } from '@shared/domain/delegation'
import type { Roll, Settings } from '@shared/domain/kontor'

export type NewUserForm = {
  name: string
  befattning: string
  signatur: string
  phone: string
  email: string
  roller: Roll[]
  levels: string[]
  passphrase: string
}

/** What is missing before a user can be added, by field. */
export function newUserErrors(
  form: NewUserForm,
): Readonly<Partial<Record<keyof NewUserForm, 'required' | 'signatur' | 'roll'>>> {
  const required = (['name', 'befattning', 'passphrase'] as const).filter(
    (field) => form[field].trim() === '',
  )
  return {
    ...Object.fromEntries(required.map((field) => [field, 'required' as const])),
    ...(/^[\p{L}\d]{2,6}$/u.test(form.signatur.trim()) ? {} : { signatur: 'signatur' as const }),
    ...(form.roller.length === 0 ? { roller: 'roll' as const } : {}),
  }
}

async function add(
  form: NewUserForm,
  settings: Settings,
  order: Delegationsordning | null,
): Promise<VaultError | null> {
  const { roller, passphrase } = form
  const names = { signatur: form.signatur.trim(), name: form.name.trim() }
  const befattning = form.befattning.trim()
  const made = await vault().addUser({ ...names, befattning, roller, passphrase })
  if (!made.ok) return made.error.code
  const user = { ...made.value, phone: form.phone.trim(), email: form.email.trim() }
  const contact = await vault().updateUser(user)
  if (!contact.ok) return contact.error.code
  if (order === null || form.levels.length === 0) {
    await useSession().refresh()
    return null
  }
  const holder = { user, levels: form.levels, from: todayNow() }
  return saveSettings(withLevels(settings, order, holder))
}

/** A new user: names, roles, levels and a passphrase of the user's own. */
export function useNewUser(settings: Settings, order: Delegationsordning | null) {
  const form = reactive<NewUserForm>({
    ...{ name: '', befattning: '', signatur: '', phone: '', email: '' },
    ...{ roller: ['handlaggare'], levels: [], passphrase: '' },
  })
  const asked = ref(false)
  const save = useSave()
  const errors = computed(() => (asked.value ? newUserErrors(form) : {}))

  async function create(): Promise<boolean> {
    asked.value = true
    if (Object.keys(newUserErrors(form)).length > 0) return false
    return save.run(() => add(form, settings, order))
  }

  return { form, asked, errors, create, code: save.code, busy: save.busy }
}
