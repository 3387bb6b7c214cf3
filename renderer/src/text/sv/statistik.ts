import type { Periodsort } from '@shared/deadlines/period'

const plural = (n: number, one: string, many: string): string =>
  `${String(n)} ${n === 1 ? one : many}`

/** More or fewer than in the period before; `unit` = what one and several are called. */
function change(
  [now, before]: readonly [number, number],
  [less, more]: readonly [string, string],
  unit: readonly [string, string] = ['', ''],
): string {
  if (now === before) return 'Samma som förra perioden'
  const size = Math.abs(now - before)
  const words = [plural(size, ...unit).trim(), now < before ? less : more]
  return `${words.join(' ')} än förra perioden`
}

/** Statistics over the unit's cases (Uppföljning). */
export const statistik = {
  tab: 'Statistik',
  period: 'Period',
  sort: 'Periodens längd',
  sorts: { kvartal: 'Kvartal', halvar: 'Halvår', ar: 'År', egna: 'Egna dagar' },
  periodName: (sort: Periodsort, from: string): string => {
    const [year = '', month = ''] = from.split('-')
    if (sort === 'ar') return year
    const nr = Math.ceil(Number(month) / (sort === 'kvartal' ? 3 : 6))
    return sort === 'kvartal' ? `Kvartal ${String(nr)} ${year}` : `Halvår ${String(nr)} ${year}`
  },
  from: 'Från och med',
  to: 'Till och med',
  badDays: 'Ange två dagar, den första före den sista.',
  reading: 'Läser akterna',
  progress: (done: number, of: number): string =>
    of === 0 ? 'Läser akterna …' : `Läser akterna: ${String(done)} av ${String(of)}`,
  stop: 'Avbryt',
  stopped: 'Räkningen avbröts.',
  again: 'Räkna igen',
  count: 'Räkna',
  lead: (enhet: string, period: string): string => `${enhet}, ${period}.`,
  until: (day: string): string => `, räknat till och med ${day}`,
  compared: (period: string): string => `Förra perioden är ${period}.`,
  unread: 'Akter som du inte får läsa är inte med, och inte heller gallrade akter.',
  figures: {
    inkomna: 'Inkomna ansökningar och anmälningar',
    beslut: 'Beslut',
    ledtid: 'Till beslut, median',
    tider: 'Hållna tider',
    ej: 'Ej verkställda beslut',
  },
  days: (n: number): string => plural(n, 'dag', 'dagar'),
  dayUnit: (n: number): string => (n === 1 ? 'dag' : 'dagar'),
  fewer: (now: number, before: number): string => change([now, before], ['färre', 'fler']),
  shorter: (now: number, before: number): string =>
    change([now, before], ['kortare', 'längre'], ['dag', 'dagar']),
  points: (now: number, before: number): string =>
    change([now, before], ['lägre', 'högre'], ['procentenhet', 'procentenheter']),
  noBefore: 'Inget att jämföra med',
  ofTider: (held: number, all: number): string => `${String(held)} av ${String(all)} i tid`,
  late: (n: number): string =>
    n === 0 ? 'Ingen är sen och öppen' : plural(n, 'är sen och öppen', 'är sena och öppna'),
  lines: {
    inkomna: 'Inkommet',
    beslut: 'Beslut',
    ledtid: 'Dagar till beslut, median',
    tider: 'Hållna tider, procent',
  },
  says: (what: string, first: string, last: string): string =>
    `${what}, en punkt per månad från ${first} till ${last}. Talen står i tabellen.`,
  monthColumns: ['Månad', 'Inkommet', 'Beslut', 'Median, dagar', 'I tid'],
  running: 'Streckat är den månad som pågår.',
  group: 'Grupp',
  sum: 'Summa',
  done: 'Vad som skulle göras',
  watchNote: (sena: number, uppskjutna: number, flyttade: number): string =>
    `${plural(sena, 'tid har', 'tider har')} inte nått sin sista dag än. Påminnelsen hade skjutits upp för ${String(uppskjutna)}, och ${String(flyttade)} hade fått en ny sista dag: då gäller den nya.`,
  spreadColumns: ['Tid', 'Antal', 'Median', 'Mittersta hälften'],
  spread: (from: number, to: number): string =>
    from === to ? plural(from, 'dag', 'dagar') : `${String(from)}–${String(to)} dagar`,
  smallNote:
    'Måluppfyllelse säger något om enskilda personers hälsa. Därför är små tal dolda också här: x är ett dolt tal.',
  none: 'Inget att räkna i perioden.',
  toXlsx: 'Till Excel utan små tal',
  toDocx: 'Till Word utan små tal',
  note: 'I filerna slås grupper med färre än fem ihop eller döljs, så att ingen kan pekas ut.',
  saved: 'Sparad.',
  notSaved: 'Inget sparades.',
  fileName: (from: string, to: string): string => `Statistik ${from}–${to}`,
  about: 'Om statistiken',
  aboutColumns: ['Uppgift', 'Text'],
  unit: 'Enhet',
  unnamed: 'Utan namn',
  noStrength: 'Utan styrka',
  unknownLevel: 'Okänd nivå',
} as const
