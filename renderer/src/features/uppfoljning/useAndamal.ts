import { inject, provide, ref } from 'vue'
import type { InjectionKey, Ref } from 'vue'
import { vault } from '@renderer/stores/vault'
import { errorText } from '@renderer/text/sv/errors'
import { uppfoljning as words } from '@renderer/text/sv/uppfoljning'

const key: InjectionKey<Ref<string>> = Symbol('purpose')

/**
 * Why somebody looks over several cases: said once for the whole view, in the access log before anything is
 * shown, and known to the view's parts. `open` leaves it shut where the log can't be written.
 */
export function useAndamal() {
  const purpose = ref<string>(words.purposes[0])
  const opened = ref(false)
  const error = ref<string | undefined>(undefined)
  provide(key, purpose)

  async function open(): Promise<void> {
    const text = `${words.title}: ${purpose.value}`
    const logged = await vault().logAccess({ what: 'kontroll', akt: null, purpose: text })
    error.value = logged.ok ? undefined : errorText(logged.error.code)
    opened.value = logged.ok
  }

  return { purpose, opened, error, open }
}

/** The purpose that the view was opened for. */
export function givenAndamal(): Ref<string> {
  return inject(key, () => ref(''), true)
}
