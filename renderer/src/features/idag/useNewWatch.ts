import { computed, reactive, ref } from 'vue'
import { useRegister } from '@renderer/stores/register'
import { vault } from '@renderer/stores/vault'
import { actIn } from '@renderer/stores/watchActs'
import { skyddNames } from '@renderer/text/sv/domain'
import { errorText } from '@renderer/text/sv/errors'
import { idagAct as words } from '@renderer/text/sv/idagAct'
import { IsoDate } from '@shared/domain/primitives'
import type { UserId } from '@shared/domain/primitives'
import type { RegisterRow } from '@shared/domain/register'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** The form of an own watch: in which akt, what, when. One's own akter come first in the list. */
export function useNewWatch(me: () => UserId, saved: () => void) {
  const register = useRegister()
  const error = ref<string | undefined>(undefined)
  const form = reactive({ akt: '', rubrik: '', date: '', time: '', text: '' })
  const akter = computed(() =>
    [...register.rows]
      .filter(({ status }) => status !== 'avslutad')
      .sort((a, b) => rank(a, me()) - rank(b, me()) || (a.arendenummer < b.arendenummer ? 1 : -1))
      .map((row) => ({ value: row.akt, label: labelOf(row) })),
  )

  function missing(): string | null {
    if (form.akt === '') return words.needsAkt
    if (form.rubrik.trim() === '' || form.rubrik.trim().length > 80) return words.needsTitle
    if (!IsoDate.safeParse(form.date).success) return words.needsDate
    return form.time !== '' && !TIME.test(form.time) ? words.badTime : null
  }

  async function save(): Promise<void> {
    error.value = missing() ?? undefined
    const row = register.rows.find(({ akt }) => akt === form.akt)
    if (error.value !== undefined || row === undefined) return
    const data = {
      ...{ id: await vault().newId(), rubrik: form.rubrik.trim(), ansvarig: me() },
      ...{ date: IsoDate.parse(form.date), text: form.text.trim() },
      klockslag: form.time === '' ? null : form.time,
    }
    const code = await actIn(row.akt, [{ type: 'bevakning.skapad', data }], words.purpose)
    if (code === null) saved()
    else error.value = errorText(code)
  }

  return { form, akter, error, save }
}

/** A list of the system's own can show no mark, so protection is said in words. */
function labelOf({ arendenummer, name, skydd }: RegisterRow): string {
  const shield = skydd === 'inget' ? '' : ` · ${skyddNames[skydd]}`
  return `${arendenummer} · ${name}${shield}`
}

function rank(row: RegisterRow, me: UserId): number {
  return row.handlaggare === me ? 0 : 1
}
