import type { Watch } from '@renderer/stores/watches'
import { idagAct as words } from '@renderer/text/sv/idagAct'
import { Atgardssort } from '@shared/domain/handelser/bevakningHandelser'
import type { HandelseBody } from '@shared/domain/handelse'
import { BeslutId, IsoDate } from '@shared/domain/primitives'
import type { Anvandare } from '@shared/domain/kontor'

/** What can be done with a watch from its row. */
export type WatchAct = 'snooze' | 'note' | 'hand' | 'end'

export type WatchForm = {
  act: WatchAct
  date: string
  text: string
  sort: string
  user: string
}

/** The acts open to a watch: only an own one is ended by saying so. */
export function actsFor(watch: Watch): readonly WatchAct[] {
  return watch.egen ? ['snooze', 'hand', 'end'] : ['note', 'snooze', 'hand']
}

/** The kind of act that a rule's watch most likely is met by; `annan` meets it by what is written. */
export function likelySort({ id }: Watch): string {
  const found = SORTS.find(([start]) => id.startsWith(start))
  return found?.[1] ?? 'annan'
}

const SORTS: readonly (readonly [string, Atgardssort])[] = [
  ['lag-d-fl12-svar', 'fl12-svar'],
  ['lag-d-overflyttning', 'overflyttning-svar'],
  ['lag-d-lvm-under', 'lvm-understalld'],
  ['lag-d-lvm-rattens', 'lvm-faststalld'],
  ['lag-d-lvm-ansokan', 'lvm-ansokan'],
  ['goteborg-d-franvaro', 'franvaro-slut'],
  ['taby-d-ordforandebeslut', 'anmalt-namnden'],
]

/** What is missing before the act can be saved, in words; null = nothing. */
export function missingIn(form: WatchForm, today: string): string | null {
  if (form.act === 'hand') return form.user === '' ? words.needsUser : null
  if (!IsoDate.safeParse(form.date).success) return words.needsDate
  return wrongDay(form, today) ?? wrongText(form)
}

function wrongDay({ act, date }: WatchForm, today: string): string | null {
  if (act === 'snooze') return date <= today ? words.needsLater : null
  return date > today ? words.notYet : null
}

function wrongText({ act, sort, text }: WatchForm): string | null {
  const needsText = act === 'snooze' || (act === 'note' && sort === 'annan')
  return needsText && text.trim() === '' ? words.needsReason : null
}

/** The act as an event, or null when something is missing. */
export function eventFor(
  watch: Watch,
  form: WatchForm,
  users: readonly Anvandare[],
): HandelseBody | null {
  const { id: bevakning, title: rubrik } = watch
  const text = form.text.trim()
  if (form.act === 'hand') {
    const user = users.find(({ id }) => id === form.user)
    if (user === undefined) return null
    return {
      type: 'bevakning.overtagen',
      data: { bevakning, rubrik, av: user.id, avName: user.name },
    }
  }
  const date = IsoDate.parse(form.date)
  if (form.act === 'snooze') {
    return { type: 'bevakning.uppskjuten', data: { bevakning, rubrik, till: date, skal: text } }
  }
  if (form.act === 'end') return { type: 'bevakning.avslutad', data: { bevakning, date, text } }
  const sort = Atgardssort.parse(form.sort)
  const beslut = BeslutId.safeParse(bevakning.split('/')[1]).data ?? null
  return { type: 'atgard.antecknad', data: { sort, date, beslut, bevakning, rubrik, text } }
}
