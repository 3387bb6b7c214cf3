import { computed, ref, shallowRef } from 'vue'
import type { Ref } from 'vue'
import { desktop } from '@renderer/stores/desktop'
import { vault } from '@renderer/stores/vault'
import { delegationImport as words } from '@renderer/text/sv/delegationImport'
import { importErrorText } from '@renderer/text/sv/errors'
import { importFields, mappingWorks, tableGroups } from '@shared/decision/importColumns'
import type { ImportField, TableGroup } from '@shared/decision/importColumns'
import { readRows } from '@shared/decision/importRows'
import type { ImportRow } from '@shared/decision/importRows'

/** The file: picked by main, read in the worker, its tables by their heads. */
function useFile() {
  const groups = shallowRef<readonly TableGroup[]>([])
  const problem = ref<string | undefined>(undefined)
  const busy = ref(false)

  async function read(): Promise<readonly TableGroup[] | string | null> {
    const picked = await desktop().pickFile('tabell')
    if (!picked.ok) return importErrorText(picked.error.code)
    if (picked.value === null) return null
    const tables = await vault().readTables(picked.value)
    if (!tables.ok) return words.fileProblems[tables.problem]
    const found = tableGroups(tables.tables)
    return found.length === 0 ? words.fileProblems['no-table'] : found
  }

  /** True when a new file has been read; else what was there stays. */
  async function pick(): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    const found = await read()
    busy.value = false
    if (found === null) return false
    problem.value = typeof found === 'string' ? found : undefined
    if (typeof found === 'string') return false
    groups.value = found
    return true
  }

  return { groups, problem, busy, pick }
}

/** What the columns and the unknown levels mean, as the person has said. */
function useMeaning(group: Ref<TableGroup | null>) {
  const mapping = ref<(ImportField | '')[]>([])
  const levels = ref<Record<string, string>>({})
  const asked = shallowRef<readonly string[]>([])
  const works = computed(() => mappingWorks(mapping.value.map((field) => field || null)))
  const read = computed(() => {
    if (group.value === null || !works.value) return null
    const given = Object.entries(levels.value).filter(([, niva]) => niva !== '')
    return readRows(group.value, {
      mapping: mapping.value.map((field) => field || null),
      levels: Object.fromEntries(given),
    })
  })
  const unknown = computed(() => [
    ...new Set([...asked.value, ...(read.value?.unknownLevels ?? [])]),
  ])

  function setField(index: number, field: string): void {
    const known = importFields.find((one) => one === field) ?? ''
    mapping.value = mapping.value.map((old, at) => (at === index ? known : old))
  }

  function setLevel(text: string, niva: string): void {
    asked.value = unknown.value
    levels.value = { ...levels.value, [text]: niva }
  }

  function begin(): void {
    mapping.value = (group.value?.guess ?? []).map((field) => field ?? '')
    levels.value = {}
    asked.value = []
  }

  return { mapping, levels, works, read, unknown, setField, setLevel, begin }
}

/** One reading-in: file, table, what it means, and the rows that come of it. Nothing is saved here. */
export function useImport() {
  const file = useFile()
  const chosen = ref('0')
  const group = computed(() => file.groups.value[Number(chosen.value)] ?? null)
  const meaning = useMeaning(group)

  function choose(index: string): void {
    chosen.value = index
    meaning.begin()
  }

  async function pick(): Promise<void> {
    if (await file.pick()) choose('0')
  }

  return { ...file, ...meaning, chosen, group, choose, pick }
}

/** The sentences for a row that can't be read in; empty where it can. */
export function rowProblems({ problems }: ImportRow): string {
  return problems.map((problem) => words.problems[problem]).join(' ')
}
