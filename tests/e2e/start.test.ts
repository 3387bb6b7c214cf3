import { afterAll, beforeAll, expect, it } from 'vitest'
import { drive, makeFolders, type Driven } from '../../tools/runtime/drive'

let driven: Driven
let folders: Awaited<ReturnType<typeof makeFolders>>

beforeAll(async () => {
  folders = await makeFolders()
  driven = await drive(folders)
})
afterAll(async () => {
  await driven.quit()
  folders.remove()
})

it('öppnar ett fönster på appens egen adress', () => {
  expect(driven.page().url()).toBe('akta://app/index.html')
})
