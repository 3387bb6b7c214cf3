import { computed, reactive, ref, shallowRef } from 'vue'
import { desktop } from '@renderer/stores/desktop'
import { packToday } from '@renderer/stores/packs'
import { useSession } from '@renderer/stores/session'
import { todayNow } from '@renderer/stores/clock'
import { vault } from '@renderer/stores/vault'
import { importErrorText } from '@renderer/text/sv/errors'
import { inforande as words } from '@renderer/text/sv/inforande'
import { planInforande } from '@shared/decision/inforandeAkter'
import { columnsWork, guessColumns, inforandeFields } from '@shared/decision/inforandeColumns'
import type { InforandeField, KeptColumns } from '@shared/decision/inforandeColumns'
import { readInforande } from '@shared/decision/inforandeRows'
import type { InforandeLasning } from '@shared/decision/inforandeRows'
import type { IsoDate, UserId } from '@shared/domain/primitives'
import type { Table } from '@shared/tables/table'

/** The file: picked by main, read in the worker. */
function useFile() {
  const tables = shallowRef<readonly Table[]>([])
  const problem = ref<string | undefined>(undefined)

  /** True when a file has been read; else what was there stays. */
  async function pick(): Promise<boolean> {
    const picked = await desktop().pickFile('tabell')
    problem.value = picked.ok ? undefined : importErrorText(picked.error.code)
    if (!picked.ok || picked.value === null) return false
    const read = await vault().readTables(picked.value)
    problem.value = read.ok ? undefined : words.fileProblems[read.problem]
    if (!read.ok) return false
    tables.value = read.tables.filter(({ rows }) => rows.length > 1)
    return tables.value.length > 0
  }

  return { tables, problem, pick }
}

/** What the person has said that the file leaves open. */
export type Said = {
  kalla: string
  handlaggare: string
  utanVerkstalld: 'verkstalld' | 'ej'
  people: Record<string, string>
  measures: Record<string, string>
}

function chosen(said: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(said).filter(([, value]) => value !== '')
}

/** `annan` is the file's own words; the engine knows it as no measure of the guidelines. */
function readingOf(said: Said, today: IsoDate) {
  const { settings, session } = useSession()
  const users = session?.users.filter(({ active }) => active) ?? []
  const insatser = packToday(settings?.kontor)?.insatser ?? []
  const measures = chosen(said.measures).map(([text, id]) => [text, id === 'annan' ? '' : id])
  return {
    choices: {
      people: Object.fromEntries(chosen(said.people)) as Record<string, UserId>,
      measures: Object.fromEntries(measures) as Record<string, string>,
      handlaggare: said.handlaggare as UserId,
      utanVerkstalld: said.utanVerkstalld,
    },
    known: { today, users, insatser },
  }
}

/** What the person says, and the words of the file that have once been asked about. */
function useSaid() {
  const asked = reactive({ people: new Set<string>(), measures: new Set<string>() })
  const said = reactive<Said>({
    ...{ kalla: '', handlaggare: useSession().user?.id ?? '', utanVerkstalld: 'verkstalld' },
    ...{ people: {}, measures: {} },
  })

  /** What has once been asked stays on the screen after it is answered. */
  function ask(read: InforandeLasning | null): void {
    for (const text of read?.unknownPeople ?? []) asked.people.add(text)
    for (const text of read?.unknownMeasures ?? []) asked.measures.add(text)
  }

  function forget(): void {
    asked.people.clear()
    asked.measures.clear()
  }

  return { asked, said, ask, forget }
}

/** One reading-in before it is done: file, sheet, columns, what is left open, and what comes of it. */
export function useInforande(kept: () => KeptColumns) {
  const { tables, problem, ...file } = useFile()
  const { asked, said, ...asking } = useSaid()
  const sheet = ref('0')
  const mapping = ref<(InforandeField | '')[]>([])
  const table = computed(() => tables.value[Number(sheet.value)] ?? null)
  const columns = computed(() => mapping.value.map((field) => field || null))
  const works = computed(() => columnsWork(columns.value))
  const read = computed(() =>
    table.value === null || !works.value
      ? null
      : readInforande(table.value, columns.value, readingOf(said, todayNow())),
  )
  const plan = computed(() => (read.value === null ? null : planInforande(read.value)))

  function choose(index: string): void {
    sheet.value = index
    mapping.value = guessColumns(table.value?.rows[0] ?? [], kept()).map((field) => field ?? '')
    asking.forget()
    asking.ask(read.value)
  }

  function setField(index: number, text: string): void {
    const field = inforandeFields.find((one) => one === text) ?? ''
    mapping.value = mapping.value.map((old, at) => (at === index ? field : old))
    asking.ask(read.value)
  }

  async function pick(): Promise<void> {
    if (await file.pick()) choose('0')
  }

  const clear = () => void (tables.value = [])
  return {
    ...{ tables, problem, sheet, table, mapping, columns, works, said, asked, plan },
    ...{ choose, setField, pick, clear },
  }
}
