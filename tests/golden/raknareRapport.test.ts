import { describe, expect, it } from 'vitest'
import { raknareRapport, type RaknareNames } from '@shared/documents/raknareRapport'
import { renderDocx } from '@shared/documents/render'
import { Kontor } from '@shared/domain/kontor'
import { IsoDate } from '@shared/domain/primitives'
import type { RaknadCell } from '@shared/domain/raknare'
import { asText, headings, ooxmlErrors, plain, unzip } from './docx'

const words: Readonly<Record<string, string>> = Object.fromEntries([
  ...[['stodtelefon', 'Stödtelefon'] as const, ['krisstod', 'Krisstöd'] as const],
  ...[['12-14', '12–14 år'] as const, ['15-17', '15–17 år'] as const],
  ...[['65-', '65 år och äldre'] as const, ['kvinna', 'Kvinna eller flicka'] as const],
  ...[['man', 'Man eller pojke'] as const, ['relation', 'Relationer'] as const],
  ...[['ekonomi', 'Ekonomi'] as const, ['vald', 'Våld i nära relation'] as const],
])
const inWords = (value: string) => words[value] ?? value
const names: RaknareNames = {
  ...{ insats: inWords, aldersgrupp: inWords, kon: inWords, orsak: inWords },
}

function cell(antal: number, over: Partial<RaknadCell>): RaknadCell {
  return {
    ...{ insats: 'stodtelefon', year: 2026, antal, aldersgrupp: '15-17', kon: 'kvinna' },
    ...{ orsak: 'relation', kontaktsatt: null, roll: null },
    ...over,
  }
}

const input = {
  kontor: Kontor.parse({
    ...{ kommun: 'Exempelby kommun', namnd: 'Socialnämnden', forvaltning: 'Socialförvaltningen' },
    ...{ enhet: 'Öppenvården', packId: 'lekeberg' },
  }),
  date: IsoDate.parse('2027-01-11'),
  year: 2026,
  cells: [
    cell(31, {}),
    cell(12, { kon: 'man', aldersgrupp: '12-14' }),
    cell(9, { insats: 'krisstod', orsak: 'vald' }),
    cell(3, { insats: 'cope', orsak: 'ekonomi', kon: 'man', aldersgrupp: '65-' }),
  ],
  names,
}

describe('årets räkning i Word', () => {
  it('är som den godkända, med små antal hopslagna', async () => {
    await expect(asText(raknareRapport(input))).toMatchFileSnapshot('expected/raknare-rapport.txt')
  })

  it('är ett giltigt Worddokument där det som räknats tre gånger inte syns', async () => {
    const bytes = await renderDocx(raknareRapport(input))
    expect(await ooxmlErrors(bytes)).toEqual([])
    const parts = unzip(bytes)
    expect(headings(parts).length).toBeGreaterThan(1)
    expect(plain(parts.get('word/document.xml') ?? '')).not.toContain('65 år och äldre')
  }, 30_000)
})
