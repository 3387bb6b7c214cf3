import { computed, nextTick, ref } from 'vue'
import type { Ref } from 'vue'
import { useDelegationDraft } from '@renderer/stores/delegationDraft'
import { nivaName, nivaOptions, usePacks } from '@renderer/stores/packs'
import { delegation } from '@renderer/text/sv/delegation'
import { fixedNiva } from '@shared/decision/applyOrder'
import type { Delegationsordning, DelegationPunkt } from '@shared/domain/delegation'
import { withPunkt } from '@shared/domain/orderPoints'
import { withCell } from './columns'
import type { Field } from './columns'
import { sectionsOf } from './sections'
import { useGrid } from './useGrid'

/** A point in the table; `fixed` = who decides whatever the point says (applyOrder). */
export type OrderRow = {
  readonly punkt: DelegationPunkt
  readonly index: number
  readonly fixed: string | null
}

/** Whether a cell of a draft may be edited: a level that lies fast only to write it as it is. */
export function mayEdit({ punkt, fixed }: OrderRow, field: Field | undefined): boolean {
  return field !== 'niva' || fixed === null || fixed !== punkt.niva
}

/** Text of a cell as it is read; the level in words, and the one that holds where an order can't move it. */
export function cellText({ punkt, fixed }: OrderRow, field: Field): string {
  if (field !== 'niva') return punkt[field]
  if (fixed !== null) return delegation.table.fixed(nivaName(fixed))
  return punkt.active ? nivaName(punkt.niva) : delegation.table.inactive
}

/** The points under their headings, each with its place among them all, and who decides whatever it says. */
function useRows(order: Ref<Delegationsordning>) {
  const pack = computed(() => usePacks().newest(order.value.packId))
  const fixedOf = (punkt: DelegationPunkt) => pack.value && fixedNiva(pack.value, punkt)
  const sections = computed(() => {
    let before = 0
    return sectionsOf(order.value.punkter).map(({ title, punkter }) => {
      const rows = punkter.map((punkt, index): OrderRow => {
        return { punkt, index: before + index, fixed: fixedOf(punkt) }
      })
      before += punkter.length
      return { title, rows }
    })
  })
  const flat = computed(() => sections.value.flatMap(({ rows }) => rows.map(({ punkt }) => punkt)))
  return { sections, flat }
}

/** The table of one order: where one is, what is edited, and the saving of a cell. */
export function useOrderTable(
  order: Ref<Delegationsordning>,
  columns: Ref<readonly Field[]>,
  table: Ref<HTMLElement | null>,
) {
  const draft = useDelegationDraft()
  const error = ref<string | undefined>(undefined)
  const { sections, flat } = useRows(order)
  const usual = computed(() => nivaOptions(order.value.punkter))
  const levels = ({ fixed }: OrderRow) =>
    fixed === null ? usual.value : [{ value: fixed, label: nivaName(fixed) }]
  const grid = useGrid(table, () => ({ rows: flat.value.length, cols: columns.value.length }))
  const current = computed(() => flat.value[Math.min(grid.at.row, flat.value.length - 1)] ?? null)

  function isEditing(row: number, col: number): boolean {
    return grid.editing.value && grid.at.row === row && grid.at.col === col
  }

  /** Keeps a cell's text: saved at once, or the sentence that says why not and the cell stays open. */
  async function keep(text: string, step: 0 | 1 | -1): Promise<void> {
    const punkt = current.value
    const field = columns.value[grid.at.col]
    if (punkt === null || field === undefined) return
    const after = withCell(punkt, field, text)
    const changed = withPunkt(order.value, punkt.nr, after)
    error.value = changed.ok ? undefined : delegation.problems[changed.problem]
    if (!changed.ok) return
    if (after[field] !== punkt[field]) await draft.change(changed.order)
    await nextTick()
    grid.at.row = Math.max(
      0,
      flat.value.findIndex(({ nr }) => nr === after.nr),
    )
    grid.stop(step)
  }

  function leave(): void {
    error.value = undefined
    grid.stop()
  }

  return { sections, levels, grid, current, error, isEditing, keep, leave }
}
