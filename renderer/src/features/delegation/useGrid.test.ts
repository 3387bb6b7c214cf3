import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { useGrid } from './useGrid'

const grid = () => useGrid(ref(null), () => ({ rows: 5, cols: 4 }))

describe('tabellens rutor', () => {
  it('en ruta som sparats stängs, och man går vidare från den', () => {
    const { at, editing, edit, finish } = grid()
    edit({ row: 1, col: 2 })
    if (editing.value) finish(editing.value, 3, 1)
    expect([editing.value, at.row, at.col]).toEqual([null, 3, 3])
  })

  it('den som har öppnat en annan ruta medan den första sparades stannar där', () => {
    const { at, editing, edit, finish } = grid()
    edit({ row: 0, col: 2 })
    const first = editing.value
    edit({ row: 3, col: 3 })
    if (first) finish(first, 0, 0)
    expect([editing.value, at.row, at.col]).toEqual([{ row: 3, col: 3 }, 3, 3])
  })

  it('den som bara har gått till en annan ruta flyttas inte tillbaka', () => {
    const { at, editing, edit, move, finish } = grid()
    edit({ row: 0, col: 2 })
    const first = editing.value
    move({ row: 2, col: 1 })
    expect(editing.value).toEqual({ row: 0, col: 2 })
    if (first) finish(first, 0, 0)
    expect([editing.value, at.row, at.col]).toEqual([null, 2, 1])
  })
})
