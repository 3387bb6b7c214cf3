import { computed, nextTick, ref } from 'vue'
import type { Ref } from 'vue'
import { useDelegationDraft } from '@renderer/stores/delegationDraft'
import { nivaName, nivaOptions, usePacks } from '@renderer/stores/packs'
import { delegation } from '@renderer/text/sv/delegation'
import { fixedNiva } from '@shared/decision/applyOrder'
import { gransText, movableLimit } from '@shared/decision/limit'
import type { Delegationsordning, DelegationPunkt } from '@shared/domain/delegation'
import { columnsOf, withCell } from './columns'
import type { Field } from './columns'
import { sectionsOf } from './sections'
import { useGrid } from './useGrid'
import type { Cell } from './useGrid'

/** A point in the table; `fixed` = who decides whatever the point says (applyOrder), `grans` = its limit in words. */
export type OrderRow = {
  readonly punkt: DelegationPunkt
  readonly index: number
  readonly fixed: string | null
  readonly grans: string | null
}

/** Whether a cell of a draft may be edited: a level that lies fast only to write it as it is, a limit where there is one. */
export function mayEdit({ punkt, fixed, grans }: OrderRow, field: Field | undefined): boolean {
  if (field === 'grans') return grans !== null
  return field !== 'niva' || fixed === null || fixed !== punkt.niva
}

/** Text of a cell as it is read; the level in words, and the one that holds where an order can't move it. */
export function cellText({ punkt, fixed, grans }: OrderRow, field: Field): string {
  if (field === 'grans') return grans ?? ''
  if (field !== 'niva') return punkt[field]
  if (fixed !== null) return delegation.table.fixed(nivaName(fixed))
  return punkt.active ? nivaName(punkt.niva) : delegation.table.inactive
}

/** What the cell's field begins with when it is edited. */
export function cellValue({ punkt, fixed, grans }: OrderRow, field: Field): string {
  if (field === 'grans') return grans ?? ''
  return (field === 'niva' && fixed) || punkt[field]
}

/** The points under their headings, each with its place among them all and who decides whatever it says, and the columns. */
function useRows(order: Ref<Delegationsordning>, wide: Ref<boolean>) {
  const pack = computed(() => usePacks().newest(order.value.packId))
  const fixedOf = (punkt: DelegationPunkt) => pack.value && fixedNiva(pack.value, punkt)
  const gransOf = (punkt: DelegationPunkt) => {
    const limit = pack.value && movableLimit(pack.value, punkt)
    return limit && gransText(limit.value)
  }
  const sections = computed(() => {
    let before = 0
    return sectionsOf(order.value.punkter).map(({ title, punkter }) => {
      const rows = punkter.map((punkt, index): OrderRow => {
        return { punkt, index: before + index, fixed: fixedOf(punkt), grans: gransOf(punkt) }
      })
      before += punkter.length
      return { title, rows }
    })
  })
  const flat = computed(() => sections.value.flatMap(({ rows }) => rows))
  const columns = computed(() => {
    return columnsOf({ wide: wide.value, limits: flat.value.some(({ grans }) => grans !== null) })
  })
  return { sections, flat, columns }
}

const isSame = (one: Delegationsordning, other: Delegationsordning): boolean =>
  JSON.stringify(one.punkter) === JSON.stringify(other.punkter)

/** The table of one order: where one is, what is edited, and the saving of a cell. */
export function useOrderTable(
  order: Ref<Delegationsordning>,
  wide: Ref<boolean>,
  table: Ref<HTMLElement | null>,
) {
  const draft = useDelegationDraft()
  const error = ref<string | undefined>(undefined)
  const { sections, flat, columns } = useRows(order, wide)
  const usual = computed(() => nivaOptions(order.value.punkter))
  const levels = ({ fixed }: OrderRow) =>
    fixed === null ? usual.value : [{ value: fixed, label: nivaName(fixed) }]
  const grid = useGrid(table, () => ({ rows: flat.value.length, cols: columns.value.length }))
  const current = computed(() => {
    return flat.value[Math.min(grid.at.row, flat.value.length - 1)]?.punkt ?? null
  })

  const isEditing = (row: number, col: number): boolean =>
    grid.editing.value?.row === row && grid.editing.value.col === col

  function changedBy(cell: Cell, text: string) {
    const punkt = flat.value[cell.row]?.punkt
    const field = columns.value[cell.col]
    return punkt && field ? withCell(order.value, punkt, { field, text }) : null
  }

  /** Keeps a cell's text: saved at once, or the sentence that says why not and the cell stays open. */
  async function keep(text: string, step: 0 | 1 | -1): Promise<void> {
    const cell = grid.editing.value
    const changed = cell && changedBy(cell, text)
    if (cell === null || changed === null) return
    error.value = changed.ok ? undefined : delegation.problems[changed.problem]
    if (!changed.ok) return
    const isSaved = isSame(changed.order, order.value) || (await draft.change(changed.order))
    await nextTick()
    if (!isSaved) return
    const row = flat.value.findIndex((one) => one.punkt.nr === changed.nr)
    grid.finish(cell, row, step)
  }

  function leave(): void {
    error.value = undefined
    grid.stop()
  }

  return { sections, columns, levels, grid, current, error, isEditing, keep, leave }
}
