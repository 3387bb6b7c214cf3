import type { ImportField } from '@shared/decision/importColumns'
import type { RowProblem } from '@shared/decision/importRows'
import type { OrderFileError } from '@shared/decision/orderFile'
import type { TableProblem } from '@shared/tables/table'

/** An order as a file of Akta's own, between offices. */
export const orderFile = {
  save: 'Spara som fil',
  saveName: (from: string): string => `Delegationsordning ${from}`,
  saved: 'Sparad. Filen har punkterna, inga personer och inget beslut av nämnden.',
  title: 'Ordning från en fil',
  text: 'En fil som har sparats härifrån eller av ett annat kontor. Den blir ett utkast, som nämnden måste anta.',
  read: 'Läs in en ordning',
  notSaved: 'Utkastet kunde inte sparas. Inget har lästs in.',
  loose: (count: number): string =>
    count === 1
      ? 'En punkt hör till en regel som inte finns i kontorets riktlinjer. Den står kvar som text; välj regel under Mer om punkten.'
      : `${count} punkter hör till regler som inte finns i kontorets riktlinjer. De står kvar som text; välj regel under Mer om punkten.`,
  errors: {
    'not-json': 'Filen är inte hel och går inte att läsa. Inget har lästs in.',
    forbidden:
      'Filen innehåller något som inte hör hemma i en delegationsordning. Inget har lästs in.',
    'not-an-order': 'Filen är ingen delegationsordning från Akta. Inget har lästs in.',
    'wrong-version': 'Filen är gjord av en annan version av Akta. Inget har lästs in.',
    'hash-mismatch':
      'Innehållet stämmer inte med filens kontrollsumma: den har ändrats eller skadats. Inget har lästs in.',
    'double-numbers': 'Två punkter i filen har samma nummer. Inget har lästs in.',
  } satisfies Record<OrderFileError, string>,
} as const

/** Reading an order in from a Word or CSV table: columns, levels, a dry run, and then a draft. */
export const delegationImport = {
  title: 'Läs in en delegationsordning',
  text: 'Välj en fil med en tabell: Word (.docx), Excel (.xlsx) eller CSV. Inget sparas förrän du läser in raderna, och då i ett nytt utkast. Släng utkastet om det blev fel.',
  pick: 'Välj fil',
  another: 'Välj en annan fil',
  reading: 'Läser filen …',
  table: 'Tabell i filen',
  tableName: (rows: number, head: string): string => `${rows} rader: ${head}`,
  columns: 'Vad kolumnerna betyder',
  column: (head: string, index: number): string =>
    head === '' ? `Kolumn ${index + 1}` : `Kolumnen ${head}`,
  fields: {
    nr: 'Punkt',
    avsnitt: 'Rubrik',
    arende: 'Ärende',
    lagrum: 'Lagrum',
    villkor: 'Villkor',
    niva: 'Lägsta nivå',
    ersattare: 'Ersättare',
    anmarkning: 'Anmärkning',
  } satisfies Record<ImportField, string>,
  skip: 'Läses inte in',
  mappingWrong:
    'Välj en kolumn för Ärende och en för Lägsta nivå, och samma uppgift bara för en kolumn.',
  numbered: 'Filen har inga nummer. Punkterna numreras i filens ordning.',
  levels: 'Nivåer som Akta inte känner igen',
  levelsText: 'Säg vilken nivå filens ord betyder. Akta gissar inte.',
  levelChoose: 'Välj nivå',
  run: 'Så blir raderna',
  caption: 'Provläsning av filens rader',
  rowColumns: ['Rad', 'Punkt', 'Ärende', 'Lägsta nivå', 'Läsning', 'Förslag på koppling'],
  ok: 'Rätt',
  problems: {
    'arende-missing': 'Ärende saknas.',
    'nr-missing': 'Nummer saknas.',
    'nr-invalid': 'Numret har tecken som inte får stå i ett nummer.',
    'nr-taken': 'Numret står på en rad tidigare i filen.',
    'niva-missing': 'Nivå saknas.',
    'niva-unknown': 'Nivån känns inte igen.',
    'too-long': 'En text är längre än 300 tecken.',
  } satisfies Record<RowProblem, string>,
  tieTo: (text: string): string => `Koppla till ${text}`,
  tieKinds: (kinds: string): string => `Gäller besluten ${kinds}`,
  tieAll: 'Godta alla förslag',
  tieNote:
    'Utan koppling är punkten text som guiden inte läser. Akta föreslår, du avgör. Det går att ändra i utkastet.',
  summary: (good: number, bad: number): string => {
    const read = good === 1 ? 'En rad kan läsas in.' : `${good} rader kan läsas in.`
    if (bad === 0) return read
    return `${read} ${bad === 1 ? 'En rad har fel och lämnas utanför.' : `${bad} rader har fel och lämnas utanför.`}`
  },
  load: (good: number): string =>
    good === 1 ? 'Läs in en punkt i ett utkast' : `Läs in ${good} punkter i ett utkast`,
  fileProblems: {
    'too-large': 'Filen är för stor att läsa in. Inget har ändrats.',
    damaged: 'Filen är skadad eller inte av den sort som namnet säger. Inget har ändrats.',
    unsafe:
      'Filen har makron, inbäddade objekt eller länkar ut ur filen. Kopiera tabellen till ett nytt dokument och försök igen.',
    'no-table': 'Filen har ingen tabell med rubrikrad och minst en rad. Inget har ändrats.',
    'too-many-rows': 'Tabellen är större än en delegationsordning kan vara. Inget har ändrats.',
    'wrong-kind': 'Filen är varken Word (.docx), Excel (.xlsx) eller CSV. Inget har ändrats.',
  } satisfies Record<TableProblem, string>,
} as const
