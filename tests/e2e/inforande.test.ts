import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readXlsx } from '../../shared/tables/xlsxFile'
import { writeXlsx } from '../../shared/tables/xlsxWrite'
import { axeFindings } from './accessibility'
import { exported, freshFolders, openAkta, picture, quitCleanly } from './harness'
import { handsOn } from './story/hands'
import { makeOffice } from './story/office'

const header = [
  ...[
    'Personnummer',
    'Namn',
    'Skyddad identitet',
    'Handläggare',
    'Insats',
    'Beslutsdatum',
    'Fr.o.m.',
  ],
  ...['T.o.m.', 'Ansökan inkom', 'Dnr'],
]
const rows = [
  [
    '19850101-T123',
    'Åsa Exempel',
    '',
    '',
    'Boendestöd',
    '2026-03-01',
    '2026-03-15',
    '',
    '',
    'SN 1',
  ],
  [
    '19850101-T123',
    'Åsa Exempel',
    '',
    '',
    'Kamratstöd',
    '2026-04-01',
    '2026-04-01',
    '',
    '',
    'SN 1',
  ],
  ['19860101-T234', 'Bo Exempel', 'ja', '', 'Boendestöd', '2026-03-01', '2026-03-15', '', '', ''],
  ['19870101-T345', 'Cia Exempel', 'kanske', '', 'Boendestöd', '2026-13-01', '', '', '', ''],
  ['198801010000', 'Dan Exempel', '', '', 'Boendestöd', '', '', '', '2026-10-01', ''],
]
const csv = [header, ...rows].map((cells) => cells.join(';')).join('\r\n')

it(
  'dagens register förs in från CSV och Excel, med fel per rad, dubbletter och ångra',
  { timeout: 300_000 },
  async () => {
    const folders = await freshFolders()
    const driven = await openAkta(folders)
    const hands = handsOn(driven.page)
    const findings: string[] = []
    const look = async (name: string) => {
      findings.push(...(await axeFindings(driven.page(), name)))
      await picture(driven, `inforande-${name}`)
    }
    await makeOffice(hands, { driven, step: () => Promise.resolve() } as never)
    await hands.goTo('Ärenden')
    await hands.press('För in dagens register')
    await hands.heading('För in dagens register')
    await look('empty')
    await hands.press('Mall som Excel')
    await hands.seen('Mallen är sparad.')
    expect([...exported(folders).keys()]).toEqual(['Mall för införande.xlsx'])

    writeFileSync(join(folders.exports, 'å-lista.csv'), csv)
    await hands.press('Välj fil')
    await hands.heading('Vad kolumnerna betyder')
    await hands.fill('Vad registret kallas', 'Excellistan')
    await hands.choose('Kamratstöd', 'En annan insats, behåll filens ord')
    await hands.seen(/^En akt har skyddade personuppgifter/)
    await hands.seen('2 akter med 3 beslut kan föras in. 2 rader lämnas utanför.')
    await hands.seen('Kontrollsiffran stämmer inte.')
    await hands.seen('Dagen går inte att läsa. Skriv den som ÅÅÅÅ-MM-DD.')
    await look('dry-run')
    await hands.press('För in 2 akter')
    await hands.seen(/^2 akter är införda\./)
    await look('done')

    // The same list again, now from Excel: the columns are remembered, the persons are told as doubles.
    writeFileSync(
      join(folders.exports, 'ö-lista.xlsx'),
      writeXlsx([{ name: 'Lista', header, rows }]),
    )
    await hands.press('Välj fil')
    await hands.heading('Personer som kan ha en akt redan')
    await look('doubles')

    await hands.goTo('Ärenden')
    await hands.press(/Åsa Exempel/)
    await hands.seen('Infört från Excellistan')
    await hands.seen('Raderna 2, 3 i filen. Tidigare ärendenummer SN 1.')
    await look('akt')
    await hands.fill('Anteckningens text', 'Ringde och presenterade mig.')
    await hands.goTo('Uppföljning')
    await hands.press('Öppna')
    await hands.tab('Statistik')
    await hands.seen('Beslut efter insats')
    await hands.seen('Okänd nivå')
    await look('statistics')
    await hands.press('Till Excel utan små tal')
    await hands.seen('Sparad.')
    const sheet = [...exported(folders)].find(([name]) => name.startsWith('Statistik'))?.[1]
    const read = readXlsx(sheet ?? new Uint8Array())
    const cells = read.ok ? read.tables.flatMap((table) => table.rows) : []
    expect(cells).toContainEqual(['Alla', 'Färre än 5'])
    expect(JSON.stringify(cells)).not.toMatch(/Boendestöd|Exempel/)
    await hands.goTo('Inställningar')
    await hands.tab('Införande')
    await hands.press(/^Ångra införandet/)
    await look('undo')
    await hands.press('Ja, ångra hela införandet')
    await hands.seen(/^En akt togs bort\. Kvar är /)
    await look('undone')
    await quitCleanly(driven)
    expect(findings).toEqual([])
  },
)
