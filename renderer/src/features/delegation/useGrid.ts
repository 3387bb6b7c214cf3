import { nextTick, reactive, shallowRef } from 'vue'
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

function focusCell(table: HTMLElement | null, { row, col }: Cell): void {
  table?.querySelector<HTMLElement>(`[data-cell="${row}:${col}"]`)?.focus()
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
  /** The cell being edited: it stays that one while its text is saved, wherever the person goes meanwhile. */
  const editing = shallowRef<Cell | null>(null)

  const focus = (): void => void nextTick(() => focusCell(table.value, at))

  function move(to: Cell): void {
    Object.assign(at, to)
    focus()
  }

  function onKeydown(event: KeyboardEvent, mayEdit: boolean): void {
    if (mayEdit && (event.key === 'Enter' || event.key === 'F2')) {
      event.preventDefault()
      edit(at)
      return
    }
    const to = cellAfterKey(event, at, size())
    if (to === null) return
    event.preventDefault()
    move(to)
  }

  /** Ends editing; focus goes back to the cell, or to the next one after Tab. */
  function stop(step: 0 | 1 | -1 = 0): void {
    editing.value = null
    const { cols } = size()
    move({ row: at.row, col: Math.min(cols - 1, Math.max(0, at.col + step)) })
  }

  /** Ends a cell's editing once it is saved, its point now at `row`. Who has gone on to another stays there. */
  function finish(cell: Cell, row: number, step: 0 | 1 | -1): void {
    if (editing.value !== cell) return
    editing.value = null
    if (at.row !== cell.row || at.col !== cell.col) return
    at.row = Math.max(0, row)
    stop(step)
  }

  function edit(cell: Cell): void {
    Object.assign(at, cell)
    editing.value = { ...cell }
  }

  return { at, editing, onKeydown, move, edit, stop, finish, focus }
}
