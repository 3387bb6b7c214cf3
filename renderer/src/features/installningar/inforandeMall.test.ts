import { expect, it, vi } from 'vitest'
import { provideDesktop } from '@renderer/stores/desktop'
import { columnsWork, guessColumns, inforandeFields } from '@shared/decision/inforandeColumns'
import { readXlsx } from '@shared/tables/xlsxFile'
import { columnName } from './inforandeKolumn'
import { mallHeader, saveMall } from './inforandeMall'

it('mallens rubriker känns igen när den läses in, var och en som sig själv', () => {
  const fields = inforandeFields.filter((field) => !['fornamn', 'efternamn'].includes(field))
  expect(guessColumns(mallHeader, {})).toEqual(fields)
  expect(columnsWork(guessColumns(mallHeader, {}))).toBe(true)
})

it('mallen är en Excelfil med en förklaring till varje kolumn', async () => {
  const saveFile = vi.fn(() => Promise.resolve({ ok: true as const, value: { saved: true } }))
  provideDesktop({ saveFile } as never)
  expect(await saveMall('xlsx')).toBe(true)
  const [[file]] = saveFile.mock.calls as unknown as [[{ bytes: Uint8Array }]]
  const read = readXlsx(file.bytes)
  expect(read.ok && read.tables[0]?.rows).toHaveLength(mallHeader.length + 1)
})

it('ett fel pekar på kolumnen som filen kallar den, annars på uppgiften som saknas', () => {
  expect(columnName('from', ['Start'], ['from'])).toBe('Start')
  expect(columnName('beslutsdatum', ['Start'], ['from'])).toBe('Beslutsdatum')
  expect(columnName(null, ['Start'], ['from'])).toBe('')
})
