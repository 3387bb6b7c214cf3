import { computed, nextTick, reactive, ref } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { letOut, saveOut } from '@renderer/stores/paperOut'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { errorText } from '@renderer/text/sv/errors'
import { journal as words } from '@renderer/text/sv/journal'
import type { Dokument } from '@shared/documents/blocks'
import { journalDokument } from '@shared/documents/journal'
import type { AktState, OpenAkt } from '@shared/domain/akt'
import { IsoDate } from '@shared/domain/primitives'
import { journalPoster } from './journalPoster'

function dayOf(text: string): IsoDate | null {
  const day = IsoDate.safeParse(text)
  return day.success ? day.data : null
}

/** The document of the days asked for; null while they can't be read together. */
function useDokument(open: () => OpenAkt) {
  const session = useSession()
  const form = reactive({ from: '', to: '', masked: true })
  const problem = computed(() =>
    form.from !== '' && form.to !== '' && form.to < form.from ? words.period : undefined,
  )
  const dokument = computed<Dokument | null>(() => {
    const { settings } = session
    if (settings === null || problem.value !== undefined) return null
    const { state, log } = open()
    return journalDokument({
      ...{ kontor: settings.kontor, person: state.person, arendenummer: state.arendenummer },
      ...{ date: todayNow(), poster: journalPoster(log, form.masked), masked: form.masked },
      ...{ from: dayOf(form.from), to: dayOf(form.to) },
    })
  })
  return { form, problem, dokument }
}

async function saveWord(tree: Dokument, state: AktState): Promise<string> {
  const { akt, arendenummer, person } = state
  const bytes = await vault().renderDocument(tree)
  if (!bytes.ok) return errorText(bytes.error.code)
  const saved = await saveOut(
    { akt, person, purpose: words.purpose, tree },
    { suggestedName: `${arendenummer} journal`, kind: 'docx', bytes: bytes.value },
  )
  if (!saved.ok) return errorText(saved.code)
  return saved.saved ? words.saved : words.notSaved
}

async function printPage(tree: Dokument, { akt, person }: AktState): Promise<string> {
  const { purpose } = words
  const may = await letOut({ what: 'utskrift', akt, person, purpose, tree })
  if (typeof may === 'string') return errorText(may)
  if (!may) return words.notPrinted
  // The question has to be off the page before the page is printed.
  await nextTick()
  window.print()
  return words.printed
}

/**
 * The journal of an open akt, whole or a period of it, as one document that is read, saved as Word or
 * printed. Both ways out are written to the access log first; what isn't logged doesn't leave.
 */
export function useJournal(open: () => OpenAkt) {
  const { form, problem, dokument } = useDokument(open)
  const note = ref('')
  const busy = ref(false)

  async function out(way: (tree: Dokument, state: AktState) => Promise<string>): Promise<void> {
    if (dokument.value === null || busy.value) return
    busy.value = true
    note.value = await way(dokument.value, open().state)
    busy.value = false
  }

  const word = () => out(saveWord)
  const print = () => out(printPage)
  return { form, dokument, problem, note, busy, word, print }
}
