import { computed, reactive, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { usePacks } from '@renderer/stores/packs'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import type { Session, VaultError } from '@renderer/stores/vaultTypes'
import type { DelegationPunkt, Innehav } from '@shared/domain/delegation'
import type { Settings } from '@shared/domain/kontor'
import { firstOrder } from '@shared/decision/firstOrder'
import { IsoDate } from '@shared/domain/primitives'
import type { Pack } from '@shared/rules/schemaPack'
import { emptyOfficeForm, officeSettings, stepErrors } from './officeForm'
import type { OfficeForm } from './officeForm'

const recoveryStep = 5

/** The points an office begins with, for the administrator to adjust. */
function punkterOf(pack: Pack | null): DelegationPunkt[] {
  if (pack === null) return []
  return firstOrder(pack, { id: pack.id, validFrom: IsoDate.parse(pack.validFrom) }).punkter
}

/** The first user's holdings of the levels ticked, from the day the order begins. */
function withHoldings(settings: Settings, session: Session, levels: readonly string[]): Settings {
  return {
    ...settings,
    delegationsordningar: settings.delegationsordningar.map((order) => ({
      ...order,
      innehav: levels.map((niva): Innehav => ({
        niva,
        user: session.user.id,
        from: order.validFrom,
        to: null,
      })),
    })),
  }
}

async function create(
  form: OfficeForm,
): Promise<
  { readonly session: Session; readonly recoveryKey: string } | { readonly code: VaultError }
> {
  const settings = officeSettings(form)
  const admin = {
    signatur: form.signatur.trim(),
    name: form.name.trim(),
    befattning: form.befattning.trim(),
    roller: form.roller,
    passphrase: form.passphrase,
  }
  const made = await vault().createOffice({ settings, admin })
  if (!made.ok) return { code: made.error.code }
  const { session, recoveryKey } = made.value
  const user = { ...session.user, phone: form.userPhone.trim(), email: form.userEmail.trim() }
  const contact = await vault().updateUser(user)
  const held = await vault().saveSettings(withHoldings(settings, session, form.levels))
  if (!held.ok) return { code: held.error.code }
  return {
    recoveryKey,
    session: { ...session, settings: held.value, user: contact.ok ? contact.value : session.user },
  }
}

/** The five steps and the recovery key. Nothing is written before the last step asks the vault. */
export function useFirstStart() {
  const form = reactive<OfficeForm>(emptyOfficeForm(todayNow()))
  const at = reactive({ step: 0, asked: false, busy: false })
  const code = ref<VaultError | null>(null)
  const recovery = ref<{ readonly session: Session; readonly key: string } | null>(null)
  const errors = computed(() => (at.asked ? stepErrors(form, at.step) : {}))
  const packs = usePacks()

  async function next(): Promise<void> {
    at.asked = true
    if (Object.keys(stepErrors(form, at.step)).length > 0 || at.busy) return
    if (at.step === 2) form.punkter = punkterOf(packs.newest(form.packId))
    if (at.step === recoveryStep - 1) await finish()
    else at.step += 1
    at.asked = false
  }

  async function finish(): Promise<void> {
    at.busy = true
    const made = await create(form)
    at.busy = false
    code.value = 'code' in made ? made.code : null
    if ('code' in made) return
    form.passphrase = ''
    recovery.value = { session: made.session, key: made.recoveryKey }
    at.step = recoveryStep
  }

  async function enter(confirmed: boolean): Promise<void> {
    if (recovery.value === null) return
    await useSession().enter({ ...recovery.value.session, recoveryConfirmed: confirmed })
  }

  return { form, at, code, recovery, errors, next, enter }
}

export type FirstStart = ReturnType<typeof useFirstStart>
