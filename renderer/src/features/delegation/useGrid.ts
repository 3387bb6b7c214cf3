import { nextTick, reactive, ref } from 'vue'
import type { Ref } from 'vue'

/** A cell by its place: row among the points as shown, column among the columns as shown. */
export type Cell = { readonly row: number; readonly col: number }

/** The cell that a key leads to, or null where the key doesn't move in the table. */
export function cellAfterKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  at: Cell,
  size: { readonly rows: number; readonly cols: number },
): Cell | null {
  const last = { row: size.rows - 1, col: size.cols - 1 }
  const moves: Readonly<Record<string, Cell>> = {
    ArrowDown: { row: at.row + 1, col: at.col },
    ArrowUp: { row: at.row - 1, col: at.col },
    ArrowRight: { row: at.row, col: at.col + 1 },
    ArrowLeft: { row: at.row, col: at.col - 1 },
    Home: { row: event.ctrlKey ? 0 : at.row, col: 0 },
    End: { row: event.ctrlKey ? last.row : at.row, col: last.col },
  }
  const to = moves[event.key]
  if (to === undefined || size.rows === 0) return null
  return {
    row: Math.min(last.row, Math.max(0, to.row)),
    col: Math.min(last.col, Math.max(0, to.col)),
  }
}

/**
 * One Tab stop in the table: arrows move between cells, Enter or F2 edits, Esc leaves unchanged. Cells are
 * found by `data-cell="row:col"` in the table.
 */
export function useGrid(
  table: Ref<HTMLElement | null>,
  size: () => { readonly rows: number; readonly cols: number },
) {
  const at = reactive({ row: 0, col: 0 })
  const editing = ref(false)

  function focus(): void {
    void nextTick(() => {
      table.value?.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.col}"]`)?.focus()
    })
  }

  function move(to: Cell): void {
    Object.assign(at, to)
    focus()
  }

  function onKeydown(event: KeyboardEvent, mayEdit: boolean): void {
    if (editing.value) return
    if (mayEdit && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault()
      editing.value = true
      return
    }
    const to = cellAfterKey(event, at, size())
    if (to === null) return
    event.preventDefault()
    move(to)
  }

  /** Ends editing; focus goes back to the cell, or to the next one after Tab. */
  function stop(step: 0 | 1 | -1 = 0): void {
    editing.value = false
    const { cols } = size()
    move({ row: at.row, col: Math.min(cols - 1, Math.max(0, at.col + step)) })
  }

  function edit(cell: Cell): void {
    Object.assign(at, cell)
    editing.value = true
  }

  return { at, editing, onKeydown, move, edit, stop, focus }
}
