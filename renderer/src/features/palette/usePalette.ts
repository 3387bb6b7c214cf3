import { computed, ref, shallowRef, watch } from 'vue'
import { useAkt } from '@renderer/stores/akt'
import { useClock } from '@renderer/stores/clock'
import { useCommands } from '@renderer/stores/commands'
import type { Command } from '@renderer/stores/commands'
import { useNavigation } from '@renderer/stores/navigation'
import { useSession } from '@renderer/stores/session'
import { vault } from '@renderer/stores/vault'
import { akt as aktWords } from '@renderer/text/sv/akt'
import { palette as words } from '@renderer/text/sv/palette'
import { ageOn } from '@shared/domain/identitet'
import type { RegisterRow } from '@shared/domain/register'

/** One line that can be chosen. */
export type Hit = {
  readonly id: string
  readonly title: string
  readonly meta: string
  readonly row: RegisterRow | null
  readonly shown: string | null
  readonly run: () => void
}
export type HitGroup = { readonly title: string; readonly hits: readonly Hit[] }

const pause = 300
const shortest = 2
const most = 8

/** Commands whose title has every typed word, in the order they were added. */
export function matchingCommands(commands: readonly Command[], term: string): readonly Command[] {
  const wanted = term.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return commands.filter(({ title }) =>
    wanted.every((word) => title.toLocaleLowerCase('sv').includes(word)),
  )
}

/** Asks the vault, which logs it, a moment after one stopped typing; an older answer never wins. */
function usePeople(term: () => string) {
  const rows = shallowRef<readonly RegisterRow[]>([])
  const asked = ref('')
  const session = useSession()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look(text: string): Promise<void> {
    const found = await vault().search(text)
    if (term().trim() !== text) return
    rows.value = found.ok ? found.value.slice(0, most) : []
    asked.value = text
  }

  watch(term, () => {
    clearTimeout(timer)
    const text = term().trim()
    rows.value = []
    if (text.length < shortest || !session.session?.opens.unit) return
    timer = setTimeout(() => void look(text), pause)
  })
  return { rows, asked }
}

/** The palette's lines for what is typed. */
export function usePalette(close: () => void) {
  const term = ref('')
  const { rows, asked } = usePeople(() => term.value)
  const nav = useNavigation()
  const akt = useAkt()
  const clock = useClock()
  const commands = useCommands()

  function personHit(row: RegisterRow): Hit {
    const age = ageOn(row.identitet, clock.today)
    const here = akt.open?.state.akt === row.akt ? words.open : null
    const parts = [age === null ? null : aktWords.age(age), row.arendenummer, here]
    const meta = parts.filter(Boolean).join(' · ')
    const run = () => nav.go({ name: 'akt', akt: row.akt, tab: 'log' })
    return { id: row.akt, title: row.name, meta, row, shown: null, run }
  }

  const groups = computed<readonly HitGroup[]>(() => {
    const found = matchingCommands(commands.commands, term.value)
    const lines = (group: Command['group']) =>
      found
        .filter((command) => command.group === group && command.id !== 'palette')
        .map(({ id, title, shown, run }): Hit => {
          return { id, title, meta: '', row: null, shown: shown ?? null, run }
        })
    return [
      { title: words.people, hits: rows.value.map(personHit) },
      { title: words.inAkt, hits: lines('akt') },
      { title: words.app, hits: lines('app') },
    ].filter(({ hits }) => hits.length > 0)
  })
  const hits = computed(() => groups.value.flatMap((group) => group.hits))

  function run(hit: Hit | undefined): void {
    if (hit === undefined) return
    close()
    hit.run()
  }

  return { term, asked, groups, hits, run }
}
