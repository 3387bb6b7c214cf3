import { computed, onMounted, reactive, ref, shallowRef } from 'vue'
import { todayNow } from '@renderer/stores/clock'
import { heldPacks } from '@renderer/stores/heldPacks'
import { ruleSet } from '@renderer/stores/packs'
import { useDraftForm } from '@renderer/stores/useDraftForm'
import { vault } from '@renderer/stores/vault'
import { changesOf } from '@shared/rules/ownPackChanges'
import { packTables, type PackTable } from '@shared/rules/ownPack'
import { applyPatch, type DraftRow } from '@shared/rules/ownPackPatch'
import type { Pack } from '@shared/rules/schemaPack'
import { draftKind, OwnDraft, withoutChange, withRemoved, withRow } from './ownDraft'
import { namesIn, newRow } from './rows'

export type RowMark = 'andrad' | 'ny' | 'borttagen'

const empty: OwnDraft = {
  bas: { id: 'x', validFrom: '2000-01-01', hash: '0'.repeat(64) },
  patch: {
    header: {
      ...{ id: '', title: '', kommun: '', namnd: '', validFrom: '' },
      ...{ documentDate: null, notes: [] },
    },
    put: { insatser: [], delegation: [], deadlines: [], documents: [], checks: [] },
    removed: [],
  },
}

/** A pack held here by id and day: those that come with Akta, and the office's own versions. */
export function heldPack(id: string, validFrom: string): Pack | null {
  const all = [...ruleSet().packs, ...heldPacks.value.packs]
  return all.find((pack) => pack.id === id && pack.validFrom === validFrom) ?? null
}

/** The draft of one own pack: read from disk, kept there as it is changed, and seen as a whole pack. */
export function useOwnDraft(packId: string) {
  const form = reactive<OwnDraft>(JSON.parse(JSON.stringify(empty)) as OwnDraft)
  const base = shallowRef<Pack | null>(null)
  const isBaseSame = ref<boolean>(true)
  const missing = ref<boolean>(false)
  const draft = useDraftForm({
    ...{ kind: draftKind(packId), akt: null, form, schema: OwnDraft },
    isEmpty: ({ patch }: OwnDraft) => patch.header.id === '',
  })

  onMounted(async () => {
    const found = await draft.load()
    base.value = found ? heldPack(form.bas.id, form.bas.validFrom) : null
    missing.value = base.value === null
    if (base.value) isBaseSame.value = (await vault().packHash(base.value)) === form.bas.hash
  })

  const whole = computed(() => (base.value ? applyPatch(base.value, form.patch) : null))
  const changes = computed(() =>
    base.value && whole.value ? changesOf(base.value, whole.value, form.patch.removed) : [],
  )
  const names = computed(() => (whole.value ? namesIn(whole.value) : () => null))

  return {
    ...{ form, base, isBaseSame, missing, draft, whole, changes, names },
    ...rowActs(form, base),
    today: todayNow(),
  }
}

/** What can be done with one row of the draft. */
function rowActs(form: OwnDraft, base: { readonly value: Pack | null }) {
  function put(table: PackTable, row: DraftRow): void {
    if (base.value) form.patch = withRow(form.patch, base.value, table, row)
  }
  function rowsOf(table: PackTable): readonly DraftRow[] {
    const own = form.patch.put[table]
    const known: readonly DraftRow[] = base.value?.[table] ?? []
    const changed = new Map(own.map((row) => [row.id, row]))
    const ids = new Set(known.map(({ id }) => id))
    const added = own.filter(({ id }) => !ids.has(id))
    return [...added, ...known.map((row) => changed.get(row.id) ?? row)]
  }
  function markOf(table: PackTable, id: string): RowMark | null {
    if (form.patch.removed.some((one) => one.table === table && one.id === id)) return 'borttagen'
    if (!form.patch.put[table].some((row) => row.id === id)) return null
    const known: readonly DraftRow[] = base.value?.[table] ?? []
    return known.some((row) => row.id === id) ? 'andrad' : 'ny'
  }
  return {
    ...{ put, rowsOf, markOf },
    add: (table: PackTable): string => {
      const row = newRow(table, rowsOf(table))
      put(table, row)
      return row.id
    },
    restore: (table: PackTable, id: string): void => {
      form.patch = withoutChange(form.patch, table, id)
    },
    remove: (table: PackTable, id: string, skal: string): void => {
      form.patch =
        markOf(table, id) === 'ny'
          ? withoutChange(form.patch, table, id)
          : withRemoved(form.patch, table, { id, skal })
    },
  }
}

export type OwnDraftForm = ReturnType<typeof useOwnDraft>

/** Every table with how many of its rows the draft changes. */
export function changedCounts({ form }: Pick<OwnDraftForm, 'form'>) {
  return packTables.map((table) => ({
    table,
    count:
      form.patch.put[table].length + form.patch.removed.filter((one) => one.table === table).length,
  }))
}
